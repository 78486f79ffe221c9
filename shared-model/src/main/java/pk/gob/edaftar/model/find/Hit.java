package pk.gob.edaftar.model.find;

import java.time.LocalDate;
import java.util.List;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.org.PostId;

/// A paper that was found, and where in it: once, however many of its pieces have the words.
/// @param number as printed on it
/// @param subject whole, with what was looked for marked; empty where it may not be seen
/// @param sender the same
/// @param passages of text, remarks, replies and numbers that have the words; subject and sender aside
public record Hit(DakId dak, String number, Passage subject, Passage sender, Urgency urgency, Grade grade, DakState state,
        LocalDate receivedOn, PostId holder, List<Passage> passages) {
    public Hit {
        passages = List.copyOf(passages);
    }
}
