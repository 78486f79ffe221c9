package pk.gob.edaftar.model.change;

import java.util.UUID;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;

/// One stream of changes and the post or unit it belongs to. The directory comes first: all else refers to it.
public record Stream(StreamKind kind, UUID owner) implements Comparable<Stream> {
    /// The one stream everybody follows.
    public static final Stream DIRECTORY = new Stream(StreamKind.DIRECTORY, new UUID(0, 0));

    public static Stream desk(PostId post) {
        return new Stream(StreamKind.DESK, post.value());
    }

    public static Stream safe(PostId post) {
        return new Stream(StreamKind.SAFE, post.value());
    }

    public static Stream unit(UnitId unit) {
        return new Stream(StreamKind.UNIT, unit.value());
    }

    public static Stream heads(UnitId unit) {
        return new Stream(StreamKind.HEADS, unit.value());
    }

    public static Stream diary(UnitId registry) {
        return new Stream(StreamKind.DIARY, registry.value());
    }

    /// Reads what [#text()] wrote.
    public static Stream of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a stream: " + text);
        }
        return new Stream(StreamKind.valueOf(text.substring(0, colon)), UUID.fromString(text.substring(colon + 1)));
    }

    /// The wire form, `KIND:owner`.
    public String text() {
        return kind + ":" + owner;
    }

    @Override
    public int compareTo(Stream other) {
        int kinds = kind.compareTo(other.kind);
        return kinds != 0 ? kinds : owner.compareTo(other.owner);
    }
}
