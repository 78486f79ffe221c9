package pk.gob.edaftar.desktop.text;

import java.util.Locale;
import javafx.geometry.NodeOrientation;

/// A language of the office. It decides texts, dates and the side of the screen one begins to read from.
public enum Language {
    ENGLISH("en", NodeOrientation.LEFT_TO_RIGHT),
    URDU("ur", NodeOrientation.RIGHT_TO_LEFT);

    private final String tag;
    private final NodeOrientation orientation;

    Language(String tag, NodeOrientation orientation) {
        this.tag = tag;
        this.orientation = orientation;
    }

    /// The language tag, as it stands in the names of the text files.
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.of(tag, "PK");
    }

    public NodeOrientation orientation() {
        return orientation;
    }

    public Language other() {
        return this == ENGLISH ? URDU : ENGLISH;
    }

    /// Reads a tag; anything unknown is English.
    public static Language of(String tag) {
        return URDU.tag.equals(tag) ? URDU : ENGLISH;
    }
}
