package pk.gob.edaftar.model.org;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import pk.gob.edaftar.model.calendar.UrgencyLimits;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Refusal;

/// What holidays and limits can be; who may set them is decided with the rest of the directory.
final class CalendarRules {
    /// A holiday of more days is a slip of the pen in one of its dates.
    static final int LONGEST_HOLIDAY = 31;
    /// In working days.
    static final int LONGEST_LIMIT = 365;
    /// In days.
    static final int LONGEST_WAIT = 3_650;

    private CalendarRules() {}

    static Optional<Refusal> wrong(List<Holiday> holidays) {
        return holidays.stream().map(CalendarRules::wrong).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Refusal> wrong(Holiday holiday) {
        if (holiday.last().isBefore(holiday.first())) {
            return Optional.of(OrgRule.HOLIDAY_BACKWARDS.refuses(Argument.text(holiday.last().toString()), Argument.text(holiday.first().toString()),
                    which(holiday)));
        }
        return ChronoUnit.DAYS.between(holiday.first(), holiday.last()) >= LONGEST_HOLIDAY
                ? Optional.of(OrgRule.HOLIDAY_TOO_LONG.refuses(Argument.text(Integer.toString(LONGEST_HOLIDAY)),
                        Argument.text(holiday.first().toString()), Argument.text(holiday.last().toString()), which(holiday)))
                : Optional.empty();
    }

    /// Not to be shown: whoever entered many finds by it the one that is wrong.
    private static Argument which(Holiday holiday) {
        return Argument.text(holiday.key().toString());
    }

    /// @param now by when what holds has held, and stays: letters were reckoned by it
    static Optional<Refusal> wrong(OfficeCalendar calendar, Optional<OfficeCalendar> before, Instant now) {
        return before.flatMap(was -> was.facts().lostIn(calendar.facts(), now))
                .map(era -> OrgRule.CHANGED_LATER.refuses(Argument.of(era.from())))
                .or(() -> calendar.facts().eras().stream().map(era -> wrong(era.value())).flatMap(Optional::stream).findFirst());
    }

    private static Optional<Refusal> wrong(CalendarFacts facts) {
        if (facts.restDays().containsAll(EnumSet.allOf(DayOfWeek.class))) {
            return Optional.of(OrgRule.NO_WORKING_DAY.refuses());
        }
        Integer archive = facts.archiveAfter();
        if (archive != null && (archive < 0 || archive > LONGEST_WAIT)) {
            return Optional.of(OrgRule.ARCHIVE_WAIT.refuses(Argument.text(Integer.toString(LONGEST_WAIT))));
        }
        UrgencyLimits limits = facts.limits();
        boolean inOrder = 0 <= limits.mostImmediate() && limits.mostImmediate() <= limits.immediate()
                && limits.immediate() <= limits.urgent() && limits.urgent() <= limits.priority()
                && limits.priority() <= limits.routine();
        if (!inOrder) {
            return Optional.of(OrgRule.LIMITS_OUT_OF_ORDER.refuses());
        }
        return limits.routine() > LONGEST_LIMIT
                ? Optional.of(OrgRule.LIMIT_TOO_LONG.refuses(Argument.text(Integer.toString(LONGEST_LIMIT)))) : Optional.empty();
    }
}
