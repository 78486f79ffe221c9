package pk.gob.edaftar.desktop.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.desktop.store.Ranks;
import pk.gob.edaftar.desktop.store.Sql;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.text.TextFolding;

/// The lists of dak: ids sorted by SQL, and a window of narrow rows. It never reads a body.
final class DakLists {
    /// A paper in a list, with what it is sorted by; nothing where it has none of that.
    private record Placed(DakId id, List<@Nullable Object> by) implements Comparable<Placed> {
        boolean absent() {
            return by.getFirst() == null;
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public int compareTo(Placed other) {
            Comparator<@Nullable Object> order = Comparator.nullsFirst((a, b) -> ((Comparable) a).compareTo(b));
            for (int i = 0; i < by.size(); i++) {
                int compared = order.compare(by.get(i), other.by.get(i));
                if (compared != 0) {
                    return compared;
                }
            }
            return id.value().compareTo(other.id.value());
        }
    }

    /// One desk's hold on a paper.
    private record Holding(UUID marking, UUID holder, boolean copy, long since, @Nullable LocalDate due, boolean opened) {}

    private final DeskFiles files;
    private final Progresses progresses;

    DakLists(DeskFiles files, Progresses progresses) {
        this.files = files;
        this.progresses = progresses;
    }

    /// @param registry the seat's
    /// @param now on whose day it depends what is late
    List<DakId> ids(ListQuery query, Optional<UnitId> registry, Instant now) {
        Cutoffs cutoffs = new Cutoffs(files.organisation().days(), OfficeTime.day(now));
        if (query.sort() != ListQuery.Sort.URGENCY) {
            return ids(query, registry, cutoffs, "");
        }
        String due = held(query.box()) ? "h.due" : "d.due";
        Set<DakId> all = new LinkedHashSet<>(ids(query, registry, cutoffs, " AND " + due + " < " + cutoffs.today()));
        all.addAll(ids(query, registry, cutoffs, " AND (" + due + " >= " + cutoffs.today() + " OR " + due + " IS NULL)"));
        return List.copyOf(all);
    }

    private List<DakId> ids(ListQuery query, Optional<UnitId> registry, Cutoffs cutoffs, String condition) {
        List<@Nullable Object> arguments = new ArrayList<>();
        String from = from(query, registry, cutoffs, arguments);
        List<Placed> diarised = query.box() == Box.DIARY ? diarised(query, registry, condition) : List.of();
        List<Placed> placed = placed(from, columns(query.sort(), query.box()), !diarised.isEmpty(), query, condition, arguments);
        if (!diarised.isEmpty()) {
            placed = Stream.concat(placed.stream(), diarised.stream()).sorted().toList();
        }
        List<DakId> present = placed.stream().filter(each -> !each.absent()).map(Placed::id).collect(Collectors.toCollection(ArrayList::new));
        if (query.descending()) {
            Collections.reverse(present);
        }
        placed.stream().filter(Placed::absent).map(Placed::id).forEach(present::add);
        Set<DakId> once = new LinkedHashSet<>(present);
        return List.copyOf(once);
    }

    /// What a registry diarised that others registered, by its own numbers.
    private List<Placed> diarised(ListQuery query, Optional<UnitId> registry, String condition) {
        String columns = query.sort() == ListQuery.Sort.NUMBER ? "e.serial_year, e.serial" : columns(query.sort(), query.box());
        return placed("diarised e JOIN dak d ON d.id = e.dak WHERE e.registry = ?" + found(query.only()), columns, true, query, condition,
                new ArrayList<>(List.of(registry.map(UnitId::value).orElse(new UUID(0, 0)))));
    }

    /// @param merged whether they are put in order together with others, and so are to tell all they are sorted by
    private List<Placed> placed(String from, String columns, boolean merged, ListQuery query, String condition, List<@Nullable Object> arguments) {
        int first = columns.indexOf(',');
        String told = merged || first < 0 ? columns : columns.substring(0, first);
        String sql = "SELECT d.id, " + told + " FROM " + from + condition + filter(query.filter(), arguments) + " ORDER BY " + columns + ", d.id";
        return files.readCache(reader -> reader.list(sql, DakLists::placed, arguments.toArray()));
    }

    private static Placed placed(ResultSet row) throws SQLException {
        @Nullable Object[] by = new @Nullable Object[row.getMetaData().getColumnCount() - 1];
        for (int i = 0; i < by.length; i++) {
            by[i] = row.getObject(2 + i);
        }
        return new Placed(new DakId(row.getObject(1, UUID.class)), Arrays.asList(by));
    }

    private static String from(ListQuery query, Optional<UnitId> registry, Cutoffs cutoffs, List<@Nullable Object> arguments) {
        List<UUID> desks = desks(query.seat());
        return switch (query.box()) {
            case MY_DESK -> held(HeldRows.with(query.seat().desks()), query, cutoffs, arguments);
            case SENT -> held(HeldRows.sentBy(query.seat()), query, cutoffs, arguments);
            case BELOW -> held(HeldRows.in(query.only().scope(), query.seat()), query, cutoffs, arguments);
            case DIARY -> {
                arguments.add(registry.map(UnitId::value).orElse(new UUID(0, 0)));
                yield "dak d WHERE d.registry = ?" + found(query.only());
            }
            case FLAGGED -> {
                arguments.addAll(desks);
                yield "follow_up g JOIN dak d ON d.id = g.dak WHERE g.owner IN " + HeldRows.any(desks)
                        + (query.only().when() == Only.When.TODAY ? " AND g.due <= " + cutoffs.today() : "");
            }
            case EVERYTHING -> "dak d WHERE TRUE";
        };
    }

    private static String found(Only only) {
        return only.when() == Only.When.FINDING ? " AND d.findings > 0" : "";
    }

    private static String held(HeldRows rows, ListQuery query, Cutoffs cutoffs, List<@Nullable Object> arguments) {
        HeldRows narrowed = rows.only(query.only(), cutoffs);
        arguments.addAll(narrowed.arguments());
        return "holding h JOIN dak d ON d.id = h.dak WHERE " + narrowed.condition();
    }

    /// Whether a list is one of markings.
    private static boolean held(Box box) {
        return box == Box.MY_DESK || box == Box.SENT || box == Box.BELOW;
    }

    private static List<UUID> desks(Seat seat) {
        return seat.desks().stream().map(PostId::value).sorted().toList();
    }

    private static String filter(String typed, List<@Nullable Object> arguments) {
        StringBuilder conditions = new StringBuilder();
        for (String word : TextFolding.fold(typed).split(" ", -1)) {
            if (!word.isEmpty()) {
                conditions.append(" AND EXISTS (SELECT 1 FROM dak_find f WHERE f.id = d.id AND LOCATE(?, f.text) > 0)");
                arguments.add(word);
            }
        }
        return conditions.toString();
    }

    private static String columns(ListQuery.Sort sort, Box box) {
        boolean held = held(box);
        return switch (sort) {
            case SINCE -> held ? "h.since" : "d.since";
            case NUMBER -> "d.serial_year, d.serial";
            case URGENCY -> "d.urgency";
            case DUE -> box == Box.FLAGGED ? "g.due" : held ? "h.due" : "d.due";
            case SENDER -> "d.sender_key";
            case SUBJECT -> "d.subject_key";
        };
    }

    /// @param registry the seat's
    List<DakRow> rows(Seat seat, Optional<UnitId> registry, List<DakId> papers) {
        return files.readCache(sql -> papers.stream().flatMap(paper -> row(sql, seat, registry, paper).stream()).toList());
    }

    private Optional<DakRow> row(Sql sql, Seat seat, Optional<UnitId> registry, DakId paper) {
        Optional<Holding> listed = listed(sql, seat, paper);
        Optional<LocalDate> followUp = followUp(sql, seat, paper);
        Optional<DakRow.Own> own = registry.flatMap(unit -> own(sql, unit, paper));
        return sql.first("SELECT number, serial IS NULL, subject, sender_name, sender_office, urgency, grade, state, received_on, "
                        + "holder, since, due, opened, findings FROM dak WHERE id = ?",
                row -> row(row, seat, paper, listed, followUp, own), paper.value());
    }

    private DakRow row(ResultSet row, Seat seat, DakId paper, Optional<Holding> listed, Optional<LocalDate> followUp,
            Optional<DakRow.Own> own) throws SQLException {
        @Nullable LocalDate due = day(row, 12);
        Holding holding = listed.orElse(new Holding(paper.value(), row.getObject(10, UUID.class), false, row.getLong(11),
                due, row.getBoolean(13)));
        PostId holder = new PostId(holding.holder());
        boolean mine = seat.stands(holder);
        return new DakRow(paper, row.getString(1), row.getBoolean(2), row.getString(3), Bidi.together(row.getString(4), row.getString(5)),
                Ranks.urgency(row.getInt(6)), Ranks.grade(row.getInt(7)), Ranks.state(row.getInt(8)),
                LocalDate.ofEpochDay(row.getInt(9)), holder, Instant.ofEpochMilli(holding.since()), holding.due(),
                holding.copy(), mine && !holding.opened(), progresses.of(paper.value(), !mine && holding.opened()),
                followUp.orElse(null), own.orElse(null), row.getInt(14));
    }

    private static Optional<DakRow.Own> own(Sql sql, UnitId registry, DakId paper) {
        return sql.first("SELECT number, serial IS NULL, diarised_on FROM diarised WHERE dak = ? AND registry = ? ORDER BY serial_year, serial LIMIT 1",
                row -> new DakRow.Own(row.getString(1), row.getBoolean(2), LocalDate.ofEpochDay(row.getInt(3))), paper.value(), registry.value());
    }

    private static Optional<LocalDate> followUp(Sql sql, Seat seat, DakId paper) {
        return sql.list("SELECT owner, due FROM follow_up WHERE dak = ? ORDER BY due",
                row -> seat.stands(new PostId(row.getObject(1, UUID.class))) ? Optional.of(LocalDate.ofEpochDay(row.getInt(2)))
                        : Optional.<LocalDate>empty(), paper.value()).stream().flatMap(Optional::stream).findFirst();
    }

    /// The hold the asking desk's list shows: its own, else one it sent on.
    private static Optional<Holding> listed(Sql sql, Seat seat, DakId paper) {
        List<Holding> all = sql.list("SELECT marking, holder, copy, since, due, opened FROM holding WHERE dak = ? ORDER BY copy, marking",
                row -> new Holding(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBoolean(3), row.getLong(4),
                        day(row, 5), row.getBoolean(6)), paper.value());
        Optional<Holding> own = all.stream().filter(each -> seat.stands(new PostId(each.holder()))).findFirst();
        return own.isPresent() ? own : all.stream().filter(each -> sql.list(
                "SELECT sender FROM sending WHERE dak = ? AND marking = ?", row -> new PostId(row.getObject(1, UUID.class)),
                paper.value(), each.marking()).stream().anyMatch(seat::stands)).findFirst();
    }

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        int day = row.getInt(column);
        return row.wasNull() ? null : LocalDate.ofEpochDay(day);
    }

    /// On the desk, fresh on the desk, sent, in the diary.
    Counts counts(Seat seat, Optional<UnitId> registry, int outbox, int attention, int drafts) {
        List<UUID> desks = desks(seat);
        HeldRows sent = HeldRows.sentBy(seat);
        return files.readCache(sql -> new Counts(
                count(sql, "SELECT COUNT(DISTINCT dak) FROM holding WHERE holder IN " + HeldRows.any(desks), desks),
                count(sql, "SELECT COUNT(DISTINCT dak) FROM holding WHERE NOT opened AND holder IN " + HeldRows.any(desks), desks),
                (int) sql.number("SELECT COUNT(DISTINCT h.dak) FROM holding h WHERE " + sent.condition(), sent.arguments().toArray()),
                registry.map(unit -> count(sql, "SELECT COUNT(*) FROM dak WHERE registry = ?", List.of(unit.value()))
                        + count(sql, "SELECT COUNT(DISTINCT dak) FROM diarised WHERE registry = ?", List.of(unit.value()))).orElse(0),
                count(sql, "SELECT COUNT(DISTINCT dak) FROM follow_up WHERE owner IN " + HeldRows.any(desks), desks),
                outbox, attention, drafts));
    }

    private static int count(Sql sql, String statement, List<UUID> ids) {
        return (int) sql.number(statement, ids.toArray());
    }

    /// Papers of a registry with the same sender's reference and date.
    List<DakId> alike(UnitId registry, String reference, @Nullable LocalDate date) {
        String key = TextFolding.fold(reference);
        @Nullable Integer day = date == null ? null : (Integer) (int) date.toEpochDay();
        return key.isEmpty() ? List.of() : files.readCache(sql -> sql.list(
                "SELECT id FROM dak WHERE reference = ? AND registry = ? AND letter_date IS NOT DISTINCT FROM ? ORDER BY since DESC, id LIMIT 20",
                row -> new DakId(row.getObject(1, UUID.class)), key, registry.value(), day));
    }
}
