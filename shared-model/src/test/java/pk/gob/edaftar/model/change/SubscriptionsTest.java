package pk.gob.edaftar.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.org.UnitKind;
import pk.gob.edaftar.model.text.Bilingual;

/// Which streams each role follows: by hand from the row *see* of `DOMAIN.md` 2. A star means that content comes along.
class SubscriptionsTest {
    private static final Instant AT = SmallProvince.MORNING;
    private static final Instant TURN = AT.plusSeconds(1_000);

    /// `own` stands for the post's own desk and safe, with content; `all` for the units named after it, as their head sees them.
    private static final String TABLE = """
            Diary Clerk (S&GAD)      | own, diary S&GAD
            Second Diary Clerk (S&GAD)| own, diary S&GAD
            Diary Clerk (Regulation) | own, diary Regulation Wing
            SO(Admin)                | own, unit Admin *
            Assistant (Admin)        | own, unit Admin *
            PA to SO(Admin)          | desk SO(Admin) *
            PA to Secretary (S&GAD)  | desk Secretary (S&GAD) *
            AS(Admin)                | own, unit Admin Wing *, heads Admin Wing, all Admin, all General
            DS(Reg)                  | own, unit Regulation Wing *, heads Regulation Wing, all R-I, all R-II
            Secretary (S&GAD)        | own, unit S&GAD *, heads S&GAD, all Admin Wing, all Admin, all General, all Regulation Wing, all R-I, all R-II
            Auditor (S&GAD)          | own, all S&GAD, all Admin Wing, all Admin, all General, all Regulation Wing, all R-I, all R-II
            Secretary (FD)           | own, unit FD *, heads FD, all Budget Wing, all B-I, all B-II, all Treasuries Wing, all T-I, all T-II
            CS                       | own, unit CSO *, heads CSO
            CM                       | own, unit CMS *, heads CMS
            PS to CS                 | desk CS *
            System Administrator     |
            """;

    private final SmallProvince province = new SmallProvince();

    static Stream<String> lines() {
        return TABLE.lines();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void followsWhatTheRoleSees(String line) {
        String[] halves = line.split("\\|", -1);
        String code = halves[0].strip();
        Set<String> expected = new TreeSet<>(List.of("DIRECTORY *"));
        Arrays.stream(halves[1].split(",")).map(String::strip).filter(word -> !word.isEmpty())
                .forEach(word -> expected.addAll(streams(word, code)));
        assertThat(followed(province.organisation(), province.person(province.post(code)), AT)).isEqualTo(expected);
    }

    private static List<String> streams(String word, String code) {
        if (word.equals("own")) {
            return List.of("DESK " + code + " *", "SAFE " + code + " *");
        }
        String name = word.substring(word.indexOf(' ') + 1);
        return word.startsWith("all ") ? List.of("UNIT " + name, "HEADS " + name)
                : List.of(word.substring(0, word.indexOf(' ')).toUpperCase(java.util.Locale.ROOT) + " " + name);
    }

    @Test
    void unitesThePostsOfOnePerson() {
        PersonId person = province.person(province.soAdmin());
        Organisation office = with(province.charge(person, province.soBudget(), ChargeKind.ADDITIONAL, AT, TURN));
        assertThat(followed(office, person, AT)).containsExactlyInAnyOrder("DIRECTORY *", "DESK SO(Admin) *", "SAFE SO(Admin) *",
                "UNIT Admin *", "DESK SO(B-I) *", "SAFE SO(B-I) *", "UNIT B-I *");
        assertThat(followed(office, person, TURN)).containsExactlyInAnyOrder("DIRECTORY *", "DESK SO(Admin) *", "SAFE SO(Admin) *", "UNIT Admin *");
    }

    @Test
    void leavesThoseWithoutAChargeTheDirectory() {
        PersonId person = province.person(province.soAdmin());
        Organisation office = with(province.ended(province.charge(province.soAdmin()), TURN));
        assertThat(followed(office, person, TURN)).containsExactly("DIRECTORY *");
        assertThat(followed(office, new PersonId(new UUID(9, 9)), TURN)).containsExactly("DIRECTORY *");
    }

    @Test
    void passesStreamsOfTheAbolishedOn() {
        Organisation office = with(abolished("General", "Admin"), abolished("Admin", "R-I"), abolishedPost("SO(General)", "SO(Admin)"),
                abolishedPost("SO(Admin)", "SO(R-I)"), abolished("S&GAD", "Regulation Wing"));
        PersonId heir = province.person(province.soRegulation());
        assertThat(followed(office, heir, AT)).containsExactlyInAnyOrder("DIRECTORY *", "DESK SO(R-I) *", "SAFE SO(R-I) *", "UNIT R-I *");
        assertThat(followed(office, heir, TURN)).containsExactlyInAnyOrder("DIRECTORY *", "DESK SO(R-I) *", "SAFE SO(R-I) *", "UNIT R-I *",
                "DESK SO(Admin) *", "SAFE SO(Admin) *", "UNIT Admin *", "DESK SO(General) *", "SAFE SO(General) *", "UNIT General *");
        assertThat(followed(office, province.person(province.otherWingClerk()), TURN)).contains("DIARY Regulation Wing", "DIARY S&GAD");
        assertThat(followed(office, province.person(province.otherWingHead()), TURN)).contains("UNIT General", "HEADS General");
    }

    @Test
    void endsForWhoeverHoldsAnAbolishedPost() {
        Organisation office = with(abolishedPost("SO(General)", "SO(Admin)"));
        assertThat(followed(office, province.person(province.soGeneral()), TURN)).containsExactly("DIRECTORY *");
    }

    @Test
    void showsTheHeadOfTheParentNothingOfAnAttachedDepartment() {
        UnitId attached = new UnitId(new UUID(1, 1));
        Organisation office = with(new Unit(attached, UnitKind.DEPARTMENT, Timeline.from(AT, new UnitFacts("ACE",
                new Bilingual("Anti-Corruption Establishment", "محکمہ انسداد بدعنوانی"), province.unit("S&GAD"), "{SERIAL}")), null, List.of()));
        assertThat(streams(office, province.person(province.secretary()), TURN))
                .doesNotContain(pk.gob.edaftar.model.change.Stream.unit(attached), pk.gob.edaftar.model.change.Stream.heads(attached));
    }

    @Test
    void makesNoHeadOfOneWhoMerelyStandsInADepartment() {
        Post special = new Post(province.wingHead(), Timeline.from(AT, new PostFacts(province.unit("S&GAD"), "Special Secretary",
                new Bilingual("Special Secretary", "اسپیشل سیکرٹری"), Role.WING_HEAD, 20, province.secretary(), null)), null, List.of());
        assertThat(streams(with(special), province.person(province.wingHead()), AT)).extracting(pk.gob.edaftar.model.change.Stream::kind)
                .doesNotContain(StreamKind.HEADS);
    }

    private Set<pk.gob.edaftar.model.change.Stream> streams(Organisation office, PersonId person, Instant at) {
        return Subscriptions.of(office, person, at).stream().map(Subscription::stream).collect(Collectors.toSet());
    }

    private Set<String> followed(Organisation office, PersonId person, Instant at) {
        return Subscriptions.of(office, person, at).stream().map(this::said).collect(Collectors.toCollection(TreeSet::new));
    }

    private String said(Subscription subscription) {
        pk.gob.edaftar.model.change.Stream stream = subscription.stream();
        String owner = switch (stream.kind()) {
            case DIRECTORY -> "";
            case DESK, SAFE -> " " + province.organisation().posts().stream().filter(post -> post.key().equals(stream.owner()))
                    .findFirst().orElseThrow().facts().at(AT).code();
            case UNIT, HEADS, DIARY -> " " + province.organisation().units().stream().filter(unit -> unit.key().equals(stream.owner()))
                    .findFirst().orElseThrow().facts().at(AT).code();
        };
        return stream.kind() + owner + (subscription.bodies() ? " *" : "");
    }

    private Organisation with(OrgEntity... more) {
        List<OrgEntity> all = new ArrayList<>(province.entities());
        all.addAll(Arrays.asList(more));
        return new Organisation(all);
    }

    private Unit abolished(String code, String successor) {
        Unit unit = province.organisation().unit(province.unit(code)).orElseThrow();
        return new Unit(unit.id(), unit.kind(), unit.facts(), TURN, List.of(province.unit(successor)));
    }

    private Post abolishedPost(String code, String successor) {
        Post post = province.organisation().post(province.post(code)).orElseThrow();
        return new Post(post.id(), post.facts(), TURN, List.of(province.post(successor)));
    }
}
