package pk.gob.edaftar.desktop.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.org.Timeline;

/// Days of a sheet and the instants they stand for, as the hierarchy's table has them: today begins now, since what was done
/// this morning was done under the names of this morning; a last day is whole.
record EffectiveDay(Instant now) {
    EffectiveDay {
        now = now.truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDate today() {
        return OfficeTime.day(now);
    }

    Instant beginning(LocalDate from) {
        return from.equals(today()) ? now : from.atStartOfDay(OfficeTime.ZONE).toInstant();
    }

    static Instant end(LocalDate last) {
        return last.plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant();
    }

    /// A timeline with another value from a day on; none where what is known of it began later.
    <T> Optional<Timeline<T>> changed(Timeline<T> facts, T value, LocalDate from) {
        return changed(facts, value, beginning(from));
    }

    <T> Optional<Timeline<T>> changed(Timeline<T> facts, T value, Instant begins) {
        Instant last = facts.eras().getLast().from();
        Instant from = !begins.isAfter(last) && OfficeTime.day(last).equals(OfficeTime.day(begins)) ? last.plusMillis(1) : begins;
        return from.isAfter(last) ? Optional.of(facts.then(from, value)) : Optional.empty();
    }

    /// A timeline as it holds today, without what was entered for days to come.
    <T> Timeline<T> untilNow(Timeline<T> facts) {
        return new Timeline<>(facts.eras().stream().filter(era -> !era.from().isAfter(now)).toList());
    }
}
