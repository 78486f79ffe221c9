package pk.gob.edaftar.model.command;

import java.time.Instant;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;

/// Something a refusal or finding names, kept as what it is, so that each reader sees it in his own language.
/// @param kind one of the constants here
/// @param value the text, or the identity or instant in its wire form
public record Argument(String kind, String value) {
    public static final String TEXT = "text";
    public static final String POST = "post";
    public static final String UNIT = "unit";
    public static final String INSTANT = "instant";

    public static Argument text(String text) {
        return new Argument(TEXT, text);
    }

    public static Argument of(PostId post) {
        return new Argument(POST, post.value().toString());
    }

    public static Argument of(UnitId unit) {
        return new Argument(UNIT, unit.value().toString());
    }

    public static Argument of(Instant instant) {
        return new Argument(INSTANT, instant.toString());
    }
}
