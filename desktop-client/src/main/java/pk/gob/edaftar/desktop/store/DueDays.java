package pk.gob.edaftar.desktop.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.dak.DueDay;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.org.OfficeDays;

/// By when each open paper is due, beside its row, so that lists are sorted by it. Where the calendar in the directory is
/// another than the rows were reckoned by, they are reckoned anew, and only those that come out otherwise are written.
final class DueDays {
    private static final String CALENDAR = "calendar";

    private record Came(Urgency urgency, LocalDate on) {}

    private final Sql sql;
    private final Meta meta;
    private @Nullable OfficeDays reckonedBy;

    DueDays(Sql sql) {
        this.sql = sql;
        this.meta = new Meta(sql);
    }

    /// Brings all rows to a calendar; without any work where they were reckoned by it.
    void reckon(OfficeDays days) {
        if (days == reckonedBy) {
            return;
        }
        String text = days.text();
        if (!meta.get(CALENDAR).equals(Optional.of(text))) {
            Map<Came, LocalDate> allowed = new HashMap<>();
            letters(days, allowed);
            holdings(days, allowed);
            meta.put(CALENDAR, text);
        }
        reckonedBy = days;
    }

    private void letters(OfficeDays days, Map<Came, LocalDate> allowed) {
        List<@Nullable Object[]> changed = new ArrayList<>();
        sql.list("SELECT id, urgency, received_on, return_by, due FROM dak WHERE due IS NOT NULL", row -> {
            int due = (int) DueDay.earlier(allowed(row.getInt(2), row.getInt(3), days, allowed), day(row.getObject(4)), days).toEpochDay();
            if (due != row.getInt(5)) {
                changed.add(new @Nullable Object[] {due, row.getObject(1, UUID.class)});
            }
            return due;
        });
        sql.runAll("UPDATE dak SET due = ? WHERE id = ?", changed);
    }

    private void holdings(OfficeDays days, Map<Came, LocalDate> allowed) {
        List<@Nullable Object[]> changed = new ArrayList<>();
        sql.list("SELECT h.dak, h.marking, d.urgency, d.received_on, h.return_by, h.copy, h.due FROM holding h "
                + "JOIN dak d ON d.id = h.dak WHERE h.due IS NOT NULL", row -> {
            @Nullable LocalDate wanted = day(row.getObject(5));
            LocalDate due = row.getBoolean(6) && wanted != null ? DueDay.asked(wanted, days)
                    : DueDay.earlier(allowed(row.getInt(3), row.getInt(4), days, allowed), wanted, days);
            if (!Objects.equals(due, day(row.getObject(7)))) {
                changed.add(new @Nullable Object[] {(int) due.toEpochDay(), row.getObject(1, UUID.class), row.getObject(2, UUID.class)});
            }
            return due;
        });
        sql.runAll("UPDATE holding SET due = ? WHERE dak = ? AND marking = ?", changed);
    }

    private static LocalDate allowed(int urgency, int receivedOn, OfficeDays days, Map<Came, LocalDate> known) {
        return known.computeIfAbsent(new Came(Ranks.urgency(urgency), LocalDate.ofEpochDay(receivedOn)),
                came -> DueDay.of(came.urgency(), came.on(), days));
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column instanceof Integer day ? LocalDate.ofEpochDay(day) : null;
    }
}
