package pk.gob.edaftar.desktop.desk;

import java.time.LocalDate;
import java.util.Optional;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.model.calendar.WorkingDays;
import pk.gob.edaftar.model.org.OfficeDays;

/// Says when something is due and how late it is, in working days, in the reader's language; from memory.
public final class DueWords {
    private final Messages messages;
    private final Dates dates;
    private final OfficeDays days;
    private final LocalDate today;

    DueWords(Wording wording) {
        this.messages = wording.messages();
        this.dates = wording.dates();
        this.days = wording.desk().organisation().days();
        this.today = Dates.dayOf(wording.desk().now());
    }

    /// Whether a day is past by which something was due.
    public boolean isLate(LocalDate due) {
        return due.isBefore(today);
    }

    /// The same for a day somebody asked for: one on which the office is closed counts as the next it works.
    public LocalDate asked(LocalDate day) {
        return days.working().onOrAfter(day);
    }

    /// As short as a list wants it: `due 12 Nov`, `3 days late · 12 Nov`.
    public String brief(LocalDate due) {
        if (due.equals(today)) {
            return messages.of("text.due.today");
        }
        String day = dates.shortDay(due, today);
        return isLate(due) ? messages.of("text.due.late", day, working().between(due, today)) : messages.of("text.due", day);
    }

    /// `12 Nov · 3 working days late`.
    public String whole(LocalDate due) {
        String day = dates.shortDay(due, today);
        if (due.equals(today)) {
            return messages.of("text.due.whole.today", day);
        }
        return isLate(due) ? messages.of("text.due.whole.late", day, working().between(due, today))
                : messages.of("text.due.whole", day, working().between(today, due));
    }

    /// That the office is closed on a day, why, and as which day it counts; nothing of a working day.
    public Optional<String> closed(LocalDate day) {
        if (working().works(day)) {
            return Optional.empty();
        }
        String counts = dates.shortDay(asked(day), today);
        return Optional.of(days.holiday(day)
                .map(holiday -> messages.of("text.closed.holiday", dates.shortDay(day, today), counts, holiday.name().in(messages.language().tag())))
                .orElseGet(() -> messages.of("text.closed", dates.shortDay(day, today), counts)));
    }

    private WorkingDays working() {
        return days.working();
    }
}
