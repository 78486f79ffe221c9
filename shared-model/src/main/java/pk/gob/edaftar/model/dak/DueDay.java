package pk.gob.edaftar.model.dak;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.calendar.UrgencyLimits;
import pk.gob.edaftar.model.org.OfficeDays;

/// By when a letter is to be dealt with (`DOMAIN.md` 10). It is reckoned and never kept in an entity, so that a holiday
/// gazetted later moves whatever is still open.
public final class DueDay {
    private DueDay() {}

    /// The day an urgency allows for what came on a day, under the limits of that day.
    public static LocalDate of(Urgency urgency, LocalDate receivedOn, OfficeDays days) {
        UrgencyLimits limits = days.limits(receivedOn);
        return days.working().after(receivedOn, switch (urgency) {
            case MOST_IMMEDIATE -> limits.mostImmediate();
            case IMMEDIATE -> limits.immediate();
            case URGENT -> limits.urgent();
            case PRIORITY -> limits.priority();
            case ROUTINE -> limits.routine();
        });
    }

    /// The day by which an answer is due that was asked for by a day: where the office is closed, the next one it works.
    public static LocalDate asked(LocalDate returnBy, OfficeDays days) {
        return days.working().onOrAfter(returnBy);
    }

    /// The letter's: of its urgency, or earlier where an answer to its original was wanted earlier. None once it is put
    /// away or archived.
    public static Optional<LocalDate> of(DakTrail trail, OfficeDays days) {
        Dak dak = trail.dak();
        if (dak.state() == DakState.PUT_AWAY || dak.state() == DakState.ARCHIVED) {
            return Optional.empty();
        }
        return Optional.of(earlier(of(dak.urgency(), dak.receivedOn(), days), trail.original().map(Marking::returnBy).orElse(null), days));
    }

    /// A marking's: the original's is the letter's, a copy is due only where an answer to it was asked for. None once it
    /// has ended.
    public static Optional<LocalDate> of(Marking marking, Dak dak, OfficeDays days) {
        if (!marking.open()) {
            return Optional.empty();
        }
        return marking.original() ? Optional.of(earlier(of(dak.urgency(), dak.receivedOn(), days), marking.returnBy(), days))
                : Optional.ofNullable(marking.returnBy()).map(day -> asked(day, days));
    }

    /// What the urgency allows, or the day an answer was asked for by where that comes earlier.
    public static LocalDate earlier(LocalDate allowed, @Nullable LocalDate returnBy, OfficeDays days) {
        @Nullable LocalDate wanted = returnBy == null ? null : asked(returnBy, days);
        return wanted != null && wanted.isBefore(allowed) ? wanted : allowed;
    }
}
