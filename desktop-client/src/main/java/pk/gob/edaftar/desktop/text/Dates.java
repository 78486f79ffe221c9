package pk.gob.edaftar.desktop.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import pk.gob.edaftar.model.calendar.OfficeTime;

/// Days and hours as the office writes them, on the clock of the province.
public final class Dates {
    private static final String DAY = "d MMM uuuu";
    private static final String DAY_OF_THIS_YEAR = "d MMM";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages messages;

    public Dates(Messages messages) {
        this.messages = messages;
    }

    /// The day of an instant in the office.
    public static LocalDate dayOf(Instant instant) {
        return OfficeTime.day(instant);
    }

    /// `3 May 2026`. An English date is one left-to-right piece; in an Urdu one the month is Urdu and reads its own way.
    public String day(LocalDate day) {
        return Bidi.ltr(DateTimeFormatter.ofPattern(DAY, messages.language().locale()).format(day));
    }

    /// `3 May`, with the year where it is another than this one.
    public String shortDay(LocalDate day, LocalDate today) {
        String pattern = day.getYear() == today.getYear() ? DAY_OF_THIS_YEAR : DAY;
        return Bidi.ltr(DateTimeFormatter.ofPattern(pattern, messages.language().locale()).format(day));
    }

    /// `10:42`.
    public String time(Instant instant) {
        return Bidi.ltr(TIME.format(instant.atZone(OfficeTime.ZONE)));
    }

    /// `3 May 2026, 10:42`.
    public String stamp(Instant instant) {
        return messages.of("text.stamp", day(dayOf(instant)), time(instant));
    }

    /// `3 May, 10:42`, with the year where it is another than this one.
    public String shortStamp(Instant instant, Instant now) {
        return messages.of("text.stamp", shortDay(dayOf(instant), dayOf(now)), time(instant));
    }

    /// As short as a list wants it: the hour of today, else the day.
    public String brief(Instant instant, Instant now) {
        LocalDate today = dayOf(now);
        return dayOf(instant).equals(today) ? time(instant) : shortDay(dayOf(instant), today);
    }

    /// How long something took or takes, in its one or two largest units.
    public String length(Duration duration) {
        long minutes = Math.max(0, duration.toMinutes());
        if (minutes < 1) {
            return messages.of("text.length.moment");
        }
        if (minutes < 60) {
            return messages.of("text.length.minutes", minutes);
        }
        if (minutes < 24 * 60) {
            return minutes % 60 == 0 || minutes >= 6 * 60
                    ? messages.of("text.length.hours", minutes / 60)
                    : messages.of("text.length.hoursMinutes", minutes / 60, minutes % 60);
        }
        return messages.of("text.length.days", minutes / (24 * 60));
    }
}
