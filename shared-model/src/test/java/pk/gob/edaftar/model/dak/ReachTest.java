package pk.gob.edaftar.model.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PostId;

/// Who may send papers to whom (`DOMAIN.md` 2, row *mark / forward*), by hand.
class ReachTest {
    private static final Instant AT = SmallProvince.MORNING;

    private static final List<String> TO = List.of("Diary Clerk (S&GAD)", "PA to Secretary (S&GAD)", "Secretary (S&GAD)",
            "AS(Admin)", "SO(Admin)", "Assistant (Admin)", "SO(General)", "DS(Reg)", "SO(R-I)", "Auditor (S&GAD)",
            "System Administrator", "Secretary (FD)", "AS(Budget)", "SO(B-I)", "CS", "CM");

    /// sec: outside the section; dep: outside the department; hd: heads only; pa: to the boss instead; np: handles no papers.
    private static final String TABLE = """
            from                     | Clerk PA  Secr AS   SO   Asst SO-G DS   SO-R Aud  Adm  S-FD AS-B SO-B CS   CM
            Diary Clerk (S&GAD)      | self  pa  ok   ok   ok   ok   ok   ok   ok   np   np   dep  dep  dep  dep  dep
            Diary Clerk (Regulation) | ok    pa  ok   ok   ok   ok   ok   ok   ok   np   np   dep  dep  dep  dep  dep
            Assistant (Admin)        | sec   pa  ok   ok   ok   self sec  sec  sec  np   np   dep  dep  dep  dep  dep
            SO(Admin)                | sec   pa  ok   ok   self ok   sec  sec  sec  np   np   dep  dep  dep  dep  dep
            AS(Admin)                | ok    pa  ok   self ok   ok   ok   ok   ok   np   np   dep  dep  dep  dep  dep
            DS(Reg)                  | ok    pa  ok   ok   ok   ok   ok   self ok   np   np   dep  dep  dep  dep  dep
            Secretary (S&GAD)        | ok    pa  self ok   ok   ok   ok   ok   ok   np   np   ok   hd   hd   ok   hd
            Secretary (FD)           | hd    pa  ok   hd   hd   hd   hd   hd   hd   np   np   self ok   ok   ok   hd
            SO(B-I)                  | dep   pa  dep  dep  dep  dep  dep  dep  dep  np   np   ok   ok   self dep  dep
            CS                       | hd    pa  ok   hd   hd   hd   hd   hd   hd   np   np   ok   hd   hd   self ok
            CM                       | hd    pa  ok   hd   hd   hd   hd   hd   hd   np   np   ok   hd   hd   ok   self
            Auditor (S&GAD)          | dep   pa  dep  dep  dep  dep  dep  dep  dep  self np   dep  dep  dep  dep  dep
            System Administrator     | dep   pa  dep  dep  dep  dep  dep  dep  dep  np   self dep  dep  dep  dep  dep
            """;

    private static final Map<String, String> RULES = Map.of("sec", "dak.outsideSection", "dep", "dak.outsideDepartment",
            "hd", "dak.headsOnly", "pa", "dak.addresseeAssistant", "np", "dak.addresseeNoPapers", "self",
            "dak.addresseeIsSender", "ok", "");

    private final SmallProvince province = new SmallProvince();
    private final Organisation organisation = province.organisation();

    record Route(String from, String to, String rule) {}

    static Stream<Route> routes() {
        return TABLE.lines().skip(1).flatMap(line -> {
            String[] cells = line.split("\\|", -1);
            List<String> words = Arrays.asList(cells[1].strip().split(" +"));
            assertThat(words).hasSameSizeAs(TO);
            return IntStream.range(0, TO.size()).mapToObj(i ->
                    new Route(cells[0].strip(), TO.get(i), java.util.Objects.requireNonNull(RULES.get(words.get(i)))));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void reachesAsFarAsTheRoleDoes(Route route) {
        String rule = Reach.refusal(organisation, AT, province.post(route.from()), province.post(route.to()))
                .map(Refusal::rule).orElse("");
        assertThat(rule).isEqualTo(route.rule());
    }

    @Test
    void namesTheWayItCouldGo() {
        assertThat(arguments(province.soAdmin(), province.soGeneral()))
                .containsExactly(Argument.of(province.soGeneral()), Argument.of(province.wingHead()));
        assertThat(arguments(province.wingHead(), province.soBudget()))
                .containsExactly(Argument.of(province.soBudget()), Argument.of(province.secretary()));
        assertThat(arguments(province.soAdmin(), province.paToSecretary()))
                .containsExactly(Argument.of(province.paToSecretary()), Argument.of(province.secretary()));
    }

    private List<Argument> arguments(PostId from, PostId to) {
        return Reach.refusal(organisation, AT, from, to).orElseThrow().arguments();
    }
}
