package pk.gob.edaftar.server.hierarchy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.text.Bilingual;

/// The lines about posts.
final class PostLines {
    private static final String SCALE = "[0-9]|1[0-9]|2[0-2]";

    private final Organisation before;
    private final Directory directory;
    private final HierarchyWords words;
    private final Lines lines;
    private final Draft draft;

    PostLines(Organisation before, Directory directory, HierarchyWords words, Lines lines, Draft draft) {
        this.before = before;
        this.directory = directory;
        this.words = words;
        this.lines = lines;
        this.draft = draft;
    }

    void take(Row row) {
        Bilingual name = lines.name(row);
        LocalDate from = lines.day().read(row, Column.FROM, lines.faults());
        Optional<Role> role = words.role(row.get(Column.ROLE));
        if (role.isEmpty()) {
            lines.fault(row, "role", row.get(Column.ROLE));
        }
        KeyPath target = Directory.target(row);
        Optional<UnitId> unit = unit(row, target);
        Optional<PostId> id = directory.post(row.key());
        int scale = scale(row);
        PostId reportsTo = post(row, Column.REPORTS_TO);
        PostId assists = post(row, Column.ASSISTS);
        if (role.isPresent() && (role.get() == Role.PA) != row.has(Column.ASSISTS)) {
            lines.fault(row, role.get() == Role.PA ? "assistsNobody" : "assists");
        } else if (name != null && role.isPresent() && unit.isPresent() && id.isPresent() && scale >= 0
                && (role.get() == Role.PA) == (assists != null)) {
            put(row, id.get(), new PostFacts(unit.get(), target.code(), name, role.get(), scale, reportsTo, assists), from);
        }
    }

    private Optional<UnitId> unit(Row row, KeyPath target) {
        if (target.parent() == null) {
            lines.fault(row, "postPlace");
            return Optional.empty();
        }
        Optional<UnitId> unit = directory.unit(target.parent());
        if (unit.isEmpty()) {
            lines.fault(row, "unknownUnit", target.parent(), row.has(Column.PARENT) ? Column.PARENT.heading() : Column.KEY.heading());
        }
        return unit;
    }

    private int scale(Row row) {
        String written = row.get(Column.BPS);
        if (written.isEmpty()) {
            return 0;
        }
        if (!written.matches(SCALE)) {
            lines.fault(row, "bps", written);
            return -1;
        }
        return Integer.parseInt(written);
    }

    private @Nullable PostId post(Row row, Column column) {
        Optional<PostId> found = row.has(column) ? directory.post(row.get(column)) : Optional.empty();
        if (row.has(column) && found.isEmpty()) {
            lines.fault(row, "unknownPost", row.get(column), column.heading());
        }
        return found.orElse(null);
    }

    private void put(Row row, PostId id, PostFacts facts, @Nullable LocalDate from) {
        Post known = draft.post(id.value(), before);
        if (known == null) {
            lines.changing(row, facts.code());
            Instant begins = lines.day().beginning(from);
            draft.put(row, "new", new Post(id, Timeline.from(begins, facts), lines.end(row, null, begins), List.of()));
            return;
        }
        boolean stands = lines.stands(known.facts(), from, each -> same(each, facts));
        Instant end = lines.end(row, known.abolished(), known.facts().beginning());
        if (stands && Objects.equals(end, known.abolished())) {
            return;
        }
        lines.changing(row, facts.code());
        (stands ? Optional.of(known.facts()) : lines.changed(row, known.facts(), from, facts)).ifPresent(timeline ->
                draft.put(row, "changed", new Post(id, timeline, end, known.successors())));
    }

    private static boolean same(PostFacts one, PostFacts other) {
        return one.unit().equals(other.unit()) && Lines.line(one.code()).equals(other.code())
                && Lines.same(one.title(), other.title()) && one.role() == other.role() && one.scale() == other.scale()
                && Objects.equals(one.reportsTo(), other.reportsTo()) && Objects.equals(one.assists(), other.assists());
    }
}
