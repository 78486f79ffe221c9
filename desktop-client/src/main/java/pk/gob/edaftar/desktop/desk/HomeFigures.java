package pk.gob.edaftar.desktop.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.desktop.store.Sql;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.UnitId;

/// Counts what Home shows, in the rows this desk holds. It loads no paper.
final class HomeFigures {
    /// How many lines of a list Home shows.
    private static final int LINES = 6;
    private static final String PILE = "SELECT COUNT(DISTINCT h.dak), COUNT(DISTINCT CASE WHEN h.due < ? THEN h.dak END)"
            + ", COUNT(DISTINCT CASE WHEN h.since >= ? AND h.since < ? THEN h.dak END)".repeat(Age.ALL.size()) + " FROM holding h WHERE ";

    private final DeskFiles files;
    private final DakLists lists;

    HomeFigures(DeskFiles files, DakLists lists) {
        this.files = files;
        this.lists = lists;
    }

    /// @param cameBack how many acts came back refused
    Home of(Seat seat, Instant now, int cameBack, List<DraftKey> drafts) {
        Organisation organisation = files.organisation();
        Cutoffs cutoffs = new Cutoffs(organisation.days(), OfficeTime.day(now));
        HeldRows mine = HeldRows.with(seat.desks());
        List<Scope> scopes = Below.of(organisation, now, seat);
        int findings = findings(organisation, seat, now);
        List<DakRow> first = rows(seat, Box.MY_DESK, ListQuery.Sort.URGENCY, now);
        List<DakRow> out = rows(seat, Box.SENT, ListQuery.Sort.SINCE, now);
        return files.readCache(sql -> new Home(pile(sql, mine, cutoffs), count(sql, mine.only(Only.when(Only.When.TODAY), cutoffs)),
                count(sql, mine.only(Only.when(Only.When.NEW), cutoffs)), cutoffs.freshSince(), pile(sql, HeldRows.sentBy(seat), cutoffs),
                followUps(sql, seat, cutoffs), cameBack, findings,
                scopes.stream().map(scope -> new Home.Group(scope, pile(sql, HeldRows.in(scope, seat), cutoffs))).toList(),
                first, out, drafts.stream().map(draft -> draft(sql, draft)).toList()));
    }

    private List<DakRow> rows(Seat seat, Box box, ListQuery.Sort sort, Instant now) {
        Optional<UnitId> nowhere = Optional.empty();
        return lists.rows(seat, nowhere, lists.ids(new ListQuery(box, seat, sort, false, ""), nowhere, now).stream().limit(LINES).toList());
    }

    /// Of the diary that is his as its clerk, or as the head of the unit whose it is (`DOMAIN.md` 3, late acts).
    private int findings(Organisation organisation, Seat seat, Instant now) {
        Optional<UnitId> registry = organisation.registryOf(seat.desk(), now).filter(unit ->
                organisation.headOf(unit, now).filter(seat.desk()::equals).isPresent()
                        || organisation.facts(seat.desk(), now).filter(facts -> facts.role() == Role.DIARY_CLERK).isPresent());
        return registry.isEmpty() ? 0 : lists.ids(new ListQuery(Box.DIARY, seat, ListQuery.Sort.NUMBER, false, "", Only.when(Only.When.FINDING)),
                registry, now).size();
    }

    private static Pile pile(Sql sql, HeldRows rows, Cutoffs cutoffs) {
        List<Object> arguments = new ArrayList<>(List.of(cutoffs.today()));
        Age.ALL.forEach(age -> Collections.addAll(arguments, cutoffs.from(age), cutoffs.until(age)));
        arguments.addAll(rows.arguments());
        return sql.first(PILE + rows.condition(), HomeFigures::pile, arguments.toArray()).orElseThrow();
    }

    private static Pile pile(ResultSet row) throws SQLException {
        List<Integer> ages = new ArrayList<>();
        for (int column = 0; column < Age.ALL.size(); column++) {
            ages.add(row.getInt(column + 3));
        }
        return new Pile(row.getInt(1), row.getInt(2), ages);
    }

    private static int count(Sql sql, HeldRows rows) {
        return (int) sql.number("SELECT COUNT(DISTINCT h.dak) FROM holding h WHERE " + rows.condition(), rows.arguments().toArray());
    }

    private static int followUps(Sql sql, Seat seat, Cutoffs cutoffs) {
        List<Object> arguments = HeldRows.ids(seat.desks());
        String due = "SELECT COUNT(DISTINCT dak) FROM follow_up WHERE owner IN " + HeldRows.any(arguments) + " AND due <= ?";
        arguments.add(cutoffs.today());
        return (int) sql.number(due, arguments.toArray());
    }

    /// A draft about a paper, or about one of its markings.
    private static DraftRow draft(Sql sql, DraftKey key) {
        return about(key).flatMap(id -> sql.first("SELECT d.id, d.number, d.subject FROM dak d WHERE d.id = ? "
                        + "OR d.id = (SELECT MAX(h.dak) FROM holding h WHERE h.marking = ?)",
                row -> new DraftRow(key.form(), new DakId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3)), id, id))
                .orElseGet(() -> new DraftRow(key.form(), null, "", ""));
    }

    private static Optional<UUID> about(DraftKey key) {
        String id = key.about().contains(".") ? key.about().substring(0, key.about().indexOf('.')) : key.about();
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
