package pk.gob.edaftar.server.hierarchy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.register.KeyPath;

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
        Optional<Role> role = words.role(row.get(Column.ROLE));
        if (role.isEmpty()) {
            lines.fault(row, "role", row.get(Column.ROLE));
        }
        KeyPath target = Directory.target(row);
        if (target.parent() == null) {
            lines.fault(row, "postPlace");
        }
        Optional<UnitId> unit = lines.place(row, target, directory);
        Optional<PostId> id = directory.post(row.key());
        int scale = scale(row);
        PostId reportsTo = post(row, Column.REPORTS_TO);
        PostId assists = post(row, Column.ASSISTS);
        if (role.isPresent() && (role.get() == Role.PA) != row.has(Column.ASSISTS)) {
            lines.fault(row, role.get() == Role.PA ? "assistsNobody" : "assists");
        } else if (name != null && role.isPresent() && unit.isPresent() && id.isPresent() && scale >= 0
                && (role.get() == Role.PA) == (assists != null)) {
            put(row, id.get(), new PostFacts(unit.get(), target.code(), name, role.get(), scale, reportsTo, assists));
        }
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

    private void put(Row row, PostId id, PostFacts facts) {
        Post known = draft.post(id.value(), before);
        lines.course(row, known == null ? null : known.facts(), known == null ? null : known.abolished(), facts, PostLines::same,
                () -> lines.changing(row, facts.code())).ifPresent(course -> draft.put(row, course.state(),
                new Post(id, course.facts(), course.end(), known == null ? List.of() : known.successors())));
    }

    private static boolean same(PostFacts one, PostFacts other) {
        return one.unit().equals(other.unit()) && Lines.line(one.code()).equals(other.code())
                && Lines.same(one.title(), other.title()) && one.role() == other.role() && one.scale() == other.scale()
                && Objects.equals(one.reportsTo(), other.reportsTo()) && Objects.equals(one.assists(), other.assists());
    }
}
