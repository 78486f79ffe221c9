package pk.gob.edaftar.model.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Finding;
import pk.gob.edaftar.model.command.Rule;

/// One line of a table of rules: what is tried, and what must come of it. The last act is the one that is judged.
/// @param outcome the kind of decision
/// @param rules the rule that says no, or the findings of an accepted fact; none of plain acceptance
/// @param awaiting whether an accepted act awaits the server
public record RuleCase(String name, Class<? extends Decision> outcome, List<String> rules, boolean awaiting,
        Supplier<Decision> scenario) {

    public static RuleCase accepted(String name, Supplier<Decision> scenario) {
        return new RuleCase(name, Decision.Accepted.class, List.of(), false, scenario);
    }

    public static RuleCase refused(Rule rule, String name, Supplier<Decision> scenario) {
        return new RuleCase(name, Decision.Refused.class, List.of(rule.key()), false, scenario);
    }

    /// Accepted, and the registry's head is told.
    public static RuleCase finds(Rule rule, String name, Supplier<Decision> scenario) {
        return new RuleCase(name, Decision.Accepted.class, List.of(rule.key()), false, scenario);
    }

    public static RuleCase awaiting(String name, Supplier<Decision> scenario) {
        return new RuleCase(name, Decision.Accepted.class, List.of(), true, scenario);
    }

    public static RuleCase needsServer(Rule rule, String name, Supplier<Decision> scenario) {
        return new RuleCase(name, Decision.NeedsServer.class, List.of(rule.key()), false, scenario);
    }

    public static RuleCase notAuthentic(Rule rule, String name, Supplier<Decision> scenario) {
        return new RuleCase(name, Decision.NotAuthentic.class, List.of(rule.key()), false, scenario);
    }

    /// Runs it and holds it against the table.
    public void check() {
        Decision decision = scenario.get();
        assertThat(decision).as(name).isInstanceOf(outcome);
        assertThat(rules(decision)).as(name).isEqualTo(rules);
        if (decision instanceof Decision.Accepted made) {
            assertThat(made.awaitingServer()).as("%s: awaits the server", name).isEqualTo(awaiting);
        }
    }

    /// The rules that spoke when it ran.
    public Set<String> spoken() {
        return new TreeSet<>(rules(scenario.get()));
    }

    private static List<String> rules(Decision decision) {
        return switch (decision) {
            case Decision.Accepted made -> made.findings().stream().map(Finding::rule).toList();
            case Decision.Refused refused -> List.of(refused.refusal().rule());
            case Decision.NeedsServer needs -> List.of(needs.why().rule());
            case Decision.NotAuthentic forged -> List.of(forged.why().rule());
        };
    }

    @Override
    public String toString() {
        return name + (rules.isEmpty() ? "" : " → " + String.join(", ", rules));
    }
}
