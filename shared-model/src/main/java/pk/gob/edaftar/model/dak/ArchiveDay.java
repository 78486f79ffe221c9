package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.dak.DakCommand.ArchiveByTime;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.org.OfficeDays;
import pk.gob.edaftar.model.org.OfficeItself;

/// When a letter goes to the archive by itself (`DOMAIN.md` 3 and 10): so many days after the office learnt that it was closed.
/// Reckoned, never kept: taken up again it has no such day, and closed again it has another.
public final class ArchiveDay {
    private ArchiveDay() {}

    /// The day; none of what is not closed, or is in the archive already.
    public static Optional<LocalDate> of(DakTrail paper, OfficeDays days) {
        return closing(paper).map(closing -> {
            LocalDate closed = OfficeTime.day(closing.received() == null ? closing.at() : closing.received());
            return closed.plusDays(days.archiveAfter(closed));
        });
    }

    /// The office's own act on a paper whose day has come; none where it has not. The act's identity follows from the paper, its
    /// closing and that day: made again, by whichever node, it is the same act.
    public static Optional<ArchiveByTime> due(DakTrail paper, OfficeDays days, Instant now) {
        return closing(paper).flatMap(closing -> of(paper, days).filter(day -> !day.isAfter(OfficeTime.day(now))).map(day ->
                new ArchiveByTime(new Act(new CommandId(DerivedIds.of(paper.dak().id(), "archive", closing.id().value() + "|" + day)), now,
                        OfficeItself.PERSON, OfficeItself.POST, null, List.of()), paper.dak().id(), closing.id())));
    }

    /// The last closing of what is closed: the letter's state is its original's.
    static Optional<Movement> closing(DakTrail paper) {
        MarkingId original = paper.original().map(Marking::id).orElse(null);
        return paper.dak().state() != DakState.PUT_AWAY ? Optional.empty() : paper.movements().stream()
                .filter(movement -> movement.kind() == MovementKind.PUT_AWAY && Objects.equals(movement.marking(), original))
                .max(Comparator.comparing(Movement::received, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Movement::at));
    }
}
