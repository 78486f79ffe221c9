package pk.gob.edaftar.model.org;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Refusal;

/// What units can be and where they can stand (`DOMAIN.md` 2); who may enter them is decided with the rest of the directory.
/// What the directory already says is not judged anew.
final class UnitRules {
    static final String SERIAL = "{SERIAL}";
    static final int LONGEST_PATTERN = 60;

    private final Organisation before;
    private final Organisation after;

    private final Instant now;

    private UnitRules(Organisation before, Organisation after, Instant now) {
        this.before = before;
        this.after = after;
        this.now = now;
    }

    /// @param now by when an old name has been borne, and stays
    static Optional<Refusal> wrong(List<Unit> units, Organisation before, Instant now) {
        Organisation after = new Organisation(Stream.concat(before.entities().stream(), units.stream()).toList());
        UnitRules rules = new UnitRules(before, after, now);
        return units.stream().map(rules::wrong).flatMap(Optional::stream).findFirst().or(() -> rules.circle(units));
    }

    private Optional<Refusal> wrong(Unit unit) {
        Optional<Unit> known = before.unit(unit.id());
        if (known.filter(was -> was.kind() != unit.kind()).isPresent()) {
            return Optional.of(OrgRule.KIND_STAYS.refuses(Argument.of(unit.id())));
        }
        Optional<Refusal> lost = known.flatMap(was -> was.facts().lostIn(unit.facts(), now))
                .map(era -> OrgRule.CHANGED_LATER.refuses(Argument.of(era.from())));
        if (lost.isPresent()) {
            return lost;
        }
        for (Timeline.Era<UnitFacts> era : unit.facts().eras()) {
            boolean said = known.filter(was -> was.facts().eras().contains(era)).isPresent();
            Optional<Refusal> wrong = said ? Optional.empty() : wrong(unit, era);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return known.filter(was -> unit.abolished() == null || unit.abolished().equals(was.abolished()) && unit.successors().equals(was.successors())).isPresent()
                ? Optional.empty() : ended(unit);
    }

    private Optional<Refusal> wrong(Unit unit, Timeline.Era<UnitFacts> era) {
        UnitId parent = era.value().parent();
        if (parent != null && after.unit(parent).isEmpty()) {
            return Optional.of(OrgRule.UNKNOWN_UNIT.refuses(Argument.of(parent)));
        }
        if (parent != null && after.unit(parent).filter(found -> !found.exists(era.from()) || outlives(unit, era, found)).isPresent()) {
            return Optional.of(OrgRule.UNIT_ENDED.refuses(Argument.of(parent)));
        }
        String pattern = era.value().numberPattern();
        if (pattern != null && (!pattern.contains(SERIAL) || pattern.length() > LONGEST_PATTERN)) {
            return Optional.of(OrgRule.NO_NUMBER_PATTERN.refuses(Argument.text(pattern), Argument.text("{SERIAL}/{YYYY}/{UNIT}")));
        }
        return misplaced(unit, parent);
    }

    /// Whether a unit would stand in one whose end is entered already, and be found nowhere from then on.
    private boolean outlives(Unit unit, Timeline.Era<UnitFacts> era, Unit parent) {
        Instant end = parent.abolished();
        return end != null && end.isAfter(now) && unit.exists(end) && unit.facts().at(end).equals(era.value());
    }

    private static Optional<Refusal> misplaced(Unit unit, @Nullable UnitId parent) {
        return switch (unit.kind()) {
            case APEX -> parent == null ? Optional.empty() : Optional.of(OrgRule.APEX_STANDS_ALONE.refuses(Argument.of(unit.id())));
            case DEPARTMENT -> Optional.empty();
            case WING, SECTION -> parent != null ? Optional.empty() : Optional.of(OrgRule.STANDS_IN_NOTHING.refuses(Argument.of(unit.id())));
        };
    }

    /// What still stands in a unit that ends has to go somewhere, and not into itself.
    private Optional<Refusal> ended(Unit unit) {
        Instant end = unit.abolished();
        if (end == null) {
            return Optional.empty();
        }
        if (Heirs.inTurn(unit.id(), each -> after.unit(each).map(Unit::successors).orElse(List.of()))) {
            return Optional.of(OrgRule.HEIRS_IN_TURN.refuses(Argument.of(unit.id())));
        }
        for (UnitId heir : unit.successors()) {
            Optional<Unit> found = after.unit(heir);
            if (found.isEmpty()) {
                return Optional.of(OrgRule.UNKNOWN_UNIT.refuses(Argument.of(heir)));
            }
            if (!found.get().exists(end) && now.isBefore(end)) {
                return Optional.of(OrgRule.UNIT_ENDED.refuses(Argument.of(heir)));
            }
        }
        boolean empty = !unit.successors().isEmpty() || after.postsIn(unit.id(), end).isEmpty() && after.units().stream()
                .noneMatch(each -> each.exists(end) && unit.id().equals(each.facts().at(end).parent()));
        return empty ? Optional.empty() : Optional.of(OrgRule.UNIT_NOT_EMPTY.refuses(Argument.of(unit.id())));
    }

    private Optional<Refusal> circle(List<Unit> units) {
        Set<Instant> turns = after.units().stream().flatMap(unit -> unit.facts().eras().stream())
                .map(Timeline.Era::from).collect(Collectors.toSet());
        return units.stream().filter(unit -> turns.stream().anyMatch(turn -> isBelowItself(unit, turn)))
                .map(unit -> OrgRule.CIRCLE.refuses(Argument.of(unit.id()))).findFirst();
    }

    private boolean isBelowItself(Unit unit, Instant at) {
        UnitId parent = unit.facts().at(at).parent();
        return parent != null && after.enclosing(parent, at).contains(unit.id());
    }
}
