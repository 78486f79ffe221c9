package pk.gob.edaftar.server.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.UnknownCommand;
import pk.gob.edaftar.model.dak.DakCommand;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.wire.Kind;

/// The tables are whole: every act, every role and every relation has a line, and every line names its sentence.
class TablesTest {
    private static final WideProvince PROVINCE = new WideProvince();
    private static final List<String> RELATIONS = List.of("own desk", "own section", "same wing", "other wing", "other department",
            "parent of an attached department", "apex, sent to", "apex, not sent to", "past holder", "PA of the holder",
            "Auditor of the department", "Auditor of another department", "charge ended", "concerned", "head above the holder",
            "same registry");

    /// A feature that brings acts of its own brings a table of its own.
    @Test
    void everyFeatureWithActsHasATable() {
        assertThat(Command.class.getPermittedSubclasses()).containsExactlyInAnyOrder(DakCommand.class, OrgCommand.class, UnknownCommand.class);
    }

    @Test
    void everyActOnAPaperIsInATable() {
        Set<String> tried = PlayedOffice.situationsOnFile().stream().flatMap(situation -> situation.deeds().stream())
                .map(deed -> Deeds.kind(deed.act())).collect(Collectors.toCollection(TreeSet::new));
        assertThat(tried).as("a new act needs its word in Deeds, and a line under 'Who may do what' in each situation where somebody may do it")
                .containsAll(kinds(DakCommand.class));
        assertThat(Deeds.kinds()).isEqualTo(kinds(DakCommand.class));
    }

    @Test
    void everyActOnTheDirectoryIsInItsTable() {
        assertThat(DirectoryTable.kinds()).isEqualTo(kinds(OrgCommand.class));
    }

    private static Set<String> kinds(Class<?> commands) {
        return Arrays.stream(commands.getPermittedSubclasses()).map(type -> type.getAnnotation(Kind.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyRoleAndRelationHasALine() {
        List<Situation.Sight> sights = PlayedOffice.situationsOnFile().stream().flatMap(situation -> situation.sights().values().stream()).toList();
        Set<String> roles = sights.stream().map(sight -> sight.role().replace("PA/PS", "PA").replace(' ', '_').toUpperCase(java.util.Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(roles).isEqualTo(Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toCollection(TreeSet::new)));
        assertThat(RELATIONS).allSatisfy(relation ->
                assertThat(sights).anyMatch(sight -> sight.relation().contains(relation)));
    }

    @Test
    void everyPostNamedIsThere() {
        PlayedOffice.situationsOnFile().forEach(situation -> {
            Set<String> named = new TreeSet<>(situation.sights().keySet());
            situation.deeds().forEach(deed -> named.addAll(deed.who().keySet()));
            situation.steps().forEach(step -> named.add(step.who()));
            assertThat(PROVINCE.posts().keySet()).as(situation.title()).containsAll(named);
        });
    }

    @Test
    void everyLineSaysWhichSentenceItFollowsFrom() {
        Set<String> sentences = SituationFile.lines("sentences.txt").stream().map(line -> SituationFile.cells(line).getFirst())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = new TreeSet<>();
        List<List<String>> because = new ArrayList<>();
        PlayedOffice.situationsOnFile().forEach(situation -> {
            situation.sights().values().forEach(sight -> because.add(sight.because()));
            because.add(situation.rest().because());
            situation.deeds().forEach(deed -> because.add(deed.because()));
        });
        for (String file : List.of("addresses.txt", "directory.txt")) {
            SituationFile.lines(file).forEach(line -> because.add(SituationFile.words(SituationFile.cells(line).getLast(), " ")));
        }
        assertThat(because).allSatisfy(keys -> assertThat(keys).isNotEmpty());
        because.forEach(used::addAll);
        assertThat(used).isEqualTo(sentences);
    }
}
