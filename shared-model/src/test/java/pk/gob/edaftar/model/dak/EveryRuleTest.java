package pk.gob.edaftar.model.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.command.Authority.AuthorityRule;
import pk.gob.edaftar.model.command.Rule;
import pk.gob.edaftar.model.office.RuleCase;
import pk.gob.edaftar.model.org.OrgCases;
import pk.gob.edaftar.model.org.OrgRule;

/// A rule that no test ever heard speak may be dead or wrong: every constant is produced by some line of the tables.
class EveryRuleTest {
    private static final List<Rule> RULES = Stream.of(DakRule.values(), OrgRule.values(), AuthorityRule.values())
            .<Rule>flatMap(Arrays::stream).toList();

    /// Said by the server around the decision, when it knows the device, its leases and what came before; not by a decision.
    private static final Set<Rule> SAID_BY_THE_SERVER = Set.of(
            AuthorityRule.ROLE, AuthorityRule.NUMBER_NOT_LEASED, AuthorityRule.NUMBERS_ENOUGH, AuthorityRule.DEPENDS_ON_REFUSED);

    @Test
    void everyRuleSpeaks() {
        Set<String> spoken = new TreeSet<>();
        tables().flatMap(table -> table).forEach(line -> spoken.addAll(line.spoken()));
        Set<String> expected = new TreeSet<>();
        RULES.stream().filter(rule -> !SAID_BY_THE_SERVER.contains(rule)).map(Rule::key).forEach(expected::add);
        assertThat(spoken).isEqualTo(expected);
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(RULES.stream().map(Rule::key)).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z]+\\.[a-zA-Z]+"));
    }

    @Test
    void everyLineOfATableHasANameOfItsOwn() {
        assertThat(tables()).allSatisfy(table -> assertThat(table.map(RuleCase::toString)).doesNotHaveDuplicates());
    }

    private static Stream<Stream<RuleCase>> tables() {
        return Stream.of(RegisterCases.all(), DiariseCases.all(), MarkCases.all(), MoveCases.all(), DeskCases.all(), BackCases.all(),
                EndCases.all(), EntryCases.all(), GradeCases.all(), AttachCases.all(), ArchiveCases.all(), FlagCases.all(), FindingCases.all().stream(), LateCases.all(), OrgCases.all());
    }
}
