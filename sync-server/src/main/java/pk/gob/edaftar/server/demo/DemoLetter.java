package pk.gob.edaftar.server.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LetterKind;
import pk.gob.edaftar.model.dak.Mode;
import pk.gob.edaftar.model.dak.Urgency;

/// A letter such as comes to an office now and again, each time from another place and of other people. In its texts stand
/// `{place}`, `{code}`, `{man}`, `{woman}`, `{few}`, `{dozens}`, `{million}`, `{serial}`, `{file}`, `{YYYY}` and `{month}`.
/// @param by the post that registers it
/// @param desk whose work it is
/// @param onward the head of another department it may be referred to
/// @param careers what may become of it; where there are none, anything usual
/// @param times how many of them there are
/// @param modes the ways it comes by
public record DemoLetter(String key, String by, String desk, List<String> copies, @Nullable String onward, List<String> careers,
        int times, List<Mode> modes, LetterKind kind, String senderName, String senderOffice, String reference, Urgency urgency,
        Grade grade, int enclosures, String subject, List<String> text) {
    public DemoLetter {
        copies = List.copyOf(copies);
        careers = List.copyOf(careers);
        modes = List.copyOf(modes);
        text = List.copyOf(text);
    }

    boolean isUrdu() {
        return isUrdu(subject);
    }

    static boolean isUrdu(String text) {
        return text.chars().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    }
}
