package pk.gob.edaftar.server.hierarchy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.org.UnitKind;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.register.KeyPath;

/// The lines about units.
final class UnitLines {
    private static final String SERIAL = "{SERIAL}";

    private final Organisation before;
    private final Directory directory;
    private final HierarchyWords words;
    private final Lines lines;
    private final Draft draft;

    UnitLines(Organisation before, Directory directory, HierarchyWords words, Lines lines, Draft draft) {
        this.before = before;
        this.directory = directory;
        this.words = words;
        this.lines = lines;
        this.draft = draft;
    }

    void take(Row row) {
        Bilingual name = lines.name(row);
        Optional<UnitKind> kind = words.kind(row.get(Column.KIND));
        if (kind.isEmpty()) {
            lines.fault(row, "kind", row.get(Column.KIND));
        }
        KeyPath target = Directory.target(row);
        Optional<UnitId> parent = lines.place(row, target, directory);
        Optional<UnitId> id = directory.unit(row.key());
        if (name != null && kind.isPresent() && id.isPresent() && (target.parent() == null || parent.isPresent())) {
            String pattern = row.has(Column.NUMBER_PATTERN) ? row.get(Column.NUMBER_PATTERN) : null;
            put(row, id.get(), kind.get(), new UnitFacts(target.code(), name, parent.orElse(null), pattern));
        }
    }

    private void put(Row row, UnitId id, UnitKind kind, UnitFacts facts) {
        Unit known = draft.unit(id.value(), before);
        if (known != null && known.kind() != kind) {
            lines.fault(row, "kindChanged", words.written(known.kind()));
        }
        lines.course(row, known == null ? null : known.facts(), known == null ? null : known.abolished(), facts, UnitLines::same,
                () -> check(row, kind, facts)).ifPresent(course -> draft.put(row, course.state(),
                new Unit(id, kind, course.facts(), course.end(), known == null ? List.of() : known.successors())));
    }

    private static boolean same(UnitFacts one, UnitFacts other) {
        return Lines.line(one.code()).equals(other.code()) && Lines.same(one.name(), other.name())
                && Objects.equals(one.parent(), other.parent())
                && Lines.line(one.numberPattern()).equals(Lines.line(other.numberPattern()));
    }

    private void check(Row row, UnitKind kind, UnitFacts facts) {
        lines.changing(row, facts.code());
        String pattern = facts.numberPattern();
        if (pattern != null && (!pattern.contains(SERIAL) || pattern.length() > Lines.LONGEST_CODE)) {
            lines.fault(row, "pattern", pattern, "{SERIAL}/{YYYY}/{UNIT}");
        }
        boolean inside = facts.parent() != null;
        boolean fits = switch (kind) {
            case APEX -> !inside;
            case DEPARTMENT -> true;
            case WING, SECTION -> inside;
        };
        if (!fits) {
            lines.fault(row, inside ? "apexInside" : "needsParent", words.written(kind));
        }
    }
}
