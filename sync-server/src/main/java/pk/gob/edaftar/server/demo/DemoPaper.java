package pk.gob.edaftar.server.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LetterKind;
import pk.gob.edaftar.model.dak.Mode;
import pk.gob.edaftar.model.dak.Urgency;

/// A letter and what became of it, as the demo's files tell it. `{YYYY}` in its texts is the letter's year.
/// @param by the post that registers it
/// @param day how many working days ago, 0 on the last one
/// @param time in Quetta, `09:35`
/// @param letterDay how many working days ago it was written
/// @param concerns posts whose holders' own case it is
/// @param subject empty for a cover that nobody has opened
/// @param text its paragraphs
public record DemoPaper(String key, String by, int day, String time, Mode mode, LetterKind kind, String senderName,
        String senderOffice, String reference, @Nullable Integer letterDay, Urgency urgency, Grade grade, int enclosures,
        List<String> concerns, String subject, List<String> text, List<DemoStep> steps) {
    public DemoPaper {
        concerns = List.copyOf(concerns);
        text = List.copyOf(text);
        steps = List.copyOf(steps);
    }
}
