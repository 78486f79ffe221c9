package pk.gob.edaftar.model.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pk.gob.edaftar.model.dak.DakCommand;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.OrgCommand;

/// An act of office. It carries everything that must not change between desk and server,
/// and decides nothing: [Rules] does.
public sealed interface Command permits DakCommand, OrgCommand, UnknownCommand {
    Act act();

    /// The papers whose state the decision reads or writes; they are locked in this order before it is made.
    Set<UUID> papers();

    Nature nature();

    /// The stamp on the paper this command registers, if it registers one.
    default Optional<Stamp> stamp() {
        return Optional.empty();
    }

    /// What the decision will ask about the whole register, as far as that can be told beforehand: the truth is a journey
    /// away, and so all of it is read in one.
    default List<Question> asks() {
        return List.of();
    }

    /// The same command under the stamp drawn for it: it is decided dry first, so that no number is burnt by a refusal.
    default Command stamped(Stamp drawn) {
        return this;
    }

    /// The series the server must draw from, because the desk had no number left.
    default Optional<Series> needsNumber() {
        return stamp().filter(stamp -> stamp.serial() == null).map(Stamp::series);
    }
}
