package pk.gob.edaftar.model.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.text.Bilingual;

class OrganisationTest {
    private static final Instant BEFORE = SmallProvince.MORNING;
    private static final Instant TURN = Instant.parse("2026-07-01T00:00:00Z");
    private static final Instant AFTER = TURN.plusSeconds(1);

    private final SmallProvince province = new SmallProvince();

    @Test
    void renamesWithoutTouchingThePast() {
        Unit unit = unit("General");
        UnitFacts facts = unit.facts().at(BEFORE);
        Organisation office = with(new Unit(unit.id(), unit.kind(), unit.facts().then(TURN,
                new UnitFacts("Protocol", new Bilingual("Protocol Section", "شعبہ پروٹوکول"), facts.parent(), null)), null, List.of()));
        assertThat(office.facts(unit.id(), BEFORE).orElseThrow().code()).isEqualTo("General");
        assertThat(office.facts(unit.id(), TURN).orElseThrow().code()).isEqualTo("Protocol");
    }

    @Test
    void movesASectionWithItsPosts() {
        Organisation office = with(moved("General", "Regulation Wing"));
        PostId officer = province.soGeneral();
        assertThat(office.wingOf(officer, BEFORE)).contains(province.unit("Admin Wing"));
        assertThat(office.wingOf(officer, AFTER)).contains(province.unit("Regulation Wing"));
        assertThat(office.registryOf(officer, BEFORE)).contains(province.unit("S&GAD"));
        assertThat(office.registryOf(officer, AFTER)).as("the wing it has come to keeps its own").contains(province.unit("Regulation Wing"));
        assertThat(office.within(province.unit("Regulation Wing"), AFTER)).contains(province.unit("General"));
        assertThat(office.within(province.unit("Admin Wing"), AFTER)).doesNotContain(province.unit("General"));
        assertThat(office.headOf(province.unit("General"), BEFORE)).contains(province.wingHead());
        assertThat(office.headOf(province.unit("General"), AFTER)).contains(province.otherWingHead());
    }

    @Test
    void knowsEnclosingUnitsFromWithinOutwards() {
        Organisation office = province.organisation();
        assertThat(office.enclosing(province.unit("Admin"), BEFORE))
                .containsExactly(province.unit("Admin"), province.unit("Admin Wing"), province.unit("S&GAD"));
        assertThat(office.departmentOf(province.unit("R-II"), BEFORE)).contains(province.unit("S&GAD"));
        assertThat(office.departmentOf(province.chiefSecretary(), BEFORE)).contains(province.unit("CSO"));
        assertThat(office.wingOf(province.secretary(), BEFORE)).isEmpty();
        assertThat(office.within(province.unit("FD"), BEFORE)).containsExactlyInAnyOrder(province.unit("FD"),
                province.unit("Budget Wing"), province.unit("B-I"), province.unit("B-II"), province.unit("Treasuries Wing"),
                province.unit("T-I"), province.unit("T-II"));
    }

    @Test
    void isNotLedRoundInACircle() {
        Organisation office = with(new Unit(province.unit("S&GAD"), UnitKind.DEPARTMENT,
                Timeline.from(SmallProvince.FOUNDED, facts("S&GAD", province.unit("Admin"))), null, List.of()));
        assertThat(office.enclosing(province.unit("Admin"), BEFORE)).hasSize(3);
        assertThat(office.within(province.unit("Admin"), BEFORE)).isNotEmpty();
    }

    @Test
    void leavesAnAttachedDepartmentItsOwnHouse() {
        UnitId attached = new UnitId(new UUID(1, 1));
        UnitId section = new UnitId(new UUID(1, 2));
        Organisation office = with(
                new Unit(attached, UnitKind.DEPARTMENT, Timeline.from(TURN, facts("ACE", province.unit("S&GAD"))), null, List.of()),
                new Unit(section, UnitKind.SECTION, Timeline.from(TURN, facts("ACE-I", attached)), null, List.of()));
        assertThat(office.departmentOf(section, AFTER)).contains(attached);
        assertThat(office.within(province.unit("S&GAD"), AFTER)).doesNotContain(attached, section);
        assertThat(office.within(attached, AFTER)).containsExactlyInAnyOrder(attached, section);
        assertThat(office.enclosing(section, AFTER)).as("though it stands below its parent").contains(province.unit("S&GAD"));
    }

    @Test
    void namesTheActingOfficerBeforeTheOneOnLeave() {
        PostId post = province.soAdmin();
        PersonId own = province.person(post);
        PersonId link = province.person(province.soGeneral());
        Organisation office = with(province.charge(link, post, ChargeKind.ACTING, TURN, TURN.plusSeconds(3_600)));
        assertThat(office.holderOf(post, BEFORE)).contains(own);
        assertThat(office.holderOf(post, AFTER)).contains(link);
        assertThat(office.holdersOf(post, AFTER)).containsExactly(link, own);
        assertThat(office.holderOf(post, TURN.plusSeconds(3_600))).as("the end is not included").contains(own);
        assertThat(office.chargesOf(link, AFTER)).extracting(Charge::post).as("his own first").containsExactly(province.soGeneral(), post);
    }

    @Test
    void tellsTwoOfOneKindApartInTheSameOrderEverywhere() {
        PostId post = province.soAdmin();
        List<OrgEntity> entities = new ArrayList<>(province.entities());
        for (PostId other : List.of(province.soGeneral(), province.soBudget(), province.soRegulation())) {
            entities.add(province.charge(province.person(other), post, ChargeKind.ACTING, TURN, TURN.plusSeconds(9)));
        }
        List<PersonId> holders = new Organisation(entities).holdersOf(post, AFTER);
        Collections.reverse(entities);
        assertThat(new Organisation(entities).holdersOf(post, AFTER)).isEqualTo(holders).hasSize(4);
        assertThat(new Organisation(entities).headOf(province.unit("R-I"), AFTER))
                .isEqualTo(province.organisation().headOf(province.unit("R-I"), AFTER));
    }

    @Test
    void knowsWhoHeldWhat() {
        Charge charge = province.charge(province.soAdmin());
        Organisation office = with(province.ended(charge, TURN));
        assertThat(office.holds(charge.person(), charge.post(), TURN.minusNanos(1))).isTrue();
        assertThat(office.holds(charge.person(), charge.post(), TURN)).isFalse();
        assertThat(office.holds(charge.person(), charge.post(), SmallProvince.FOUNDED)).isTrue();
        assertThat(office.holds(charge.person(), charge.post(), SmallProvince.FOUNDED.minusNanos(1))).isFalse();
        assertThat(office.chargesOf(charge.person(), AFTER)).isEmpty();
        assertThat(office.allChargesOf(charge.person())).hasSize(1);
        assertThat(office.holderOf(charge.post(), AFTER)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> province.ended(charge, charge.from().minusNanos(1)));
    }

    @Test
    void goesUpTheChannel() {
        Organisation office = province.organisation();
        assertThat(office.channelAbove(province.assistantAdmin(), BEFORE)).containsExactly(province.soAdmin(), province.wingHead(),
                province.secretary(), province.chiefSecretary(), province.chiefMinister());
        assertThat(office.channelAbove(province.chiefMinister(), BEFORE)).isEmpty();
    }

    @Test
    void passesTheWorkOfWhatIsAbolishedToItsSuccessors() {
        Organisation office = with(abolished(province.soGeneral(), TURN, province.soAdmin()),
                abolished(province.soAdmin(), TURN.plusSeconds(10), province.assistantAdmin(), province.soRegulation()),
                abolished("General", TURN, "Admin"), abolished("Admin", TURN.plusSeconds(10), "R-I"));
        assertThat(office.standsFor(province.soAdmin(), province.soGeneral(), BEFORE)).isFalse();
        assertThat(office.standsFor(province.soAdmin(), province.soGeneral(), TURN)).isTrue();
        Instant both = TURN.plusSeconds(10);
        assertThat(office.standsFor(province.assistantAdmin(), province.soGeneral(), both)).as("by way of another").isTrue();
        assertThat(office.standsFor(province.soRegulation(), province.soGeneral(), both)).as("a post split in two").isTrue();
        assertThat(office.standsFor(province.soBudget(), province.soGeneral(), both)).isFalse();
        assertThat(office.withPredecessors(province.unit("R-I"), both))
                .containsExactlyInAnyOrder(province.unit("R-I"), province.unit("Admin"), province.unit("General"));
        assertThat(office.withPredecessors(province.unit("R-I"), TURN)).containsExactly(province.unit("R-I"));
        assertThat(office.facts(province.soGeneral(), AFTER)).as("a post abolished is no more").isEmpty();
        assertThat(office.facts(province.unit("General"), AFTER)).as("a unit's name is still asked for").isPresent();
        assertThat(office.postsIn(province.unit("General"), AFTER)).extracting(Post::id).doesNotContain(province.soGeneral());
    }

    @Test
    void isNotLedRoundBySuccessorsOfEachOther() {
        Organisation office = with(abolished(province.soGeneral(), TURN, province.soAdmin()),
                abolished(province.soAdmin(), TURN, province.soGeneral()));
        assertThat(office.withPredecessors(province.soAdmin(), AFTER)).containsExactlyInAnyOrder(province.soAdmin(), province.soGeneral());
    }

    @Test
    void listsPostsOfAUnitByRank() {
        assertThat(province.organisation().postsIn(province.unit("Admin"), BEFORE)).extracting(Post::id)
                .containsExactly(province.soAdmin(), province.assistantAdmin(), province.paToSoAdmin());
    }

    @Test
    void readsTheLastWordOnEachEntry() {
        Organisation office = new Organisation(List.of(province.charge(province.soAdmin()),
                province.ended(province.charge(province.soAdmin()), TURN)));
        assertThat(office.charges()).hasSize(1);
        assertThat(office.holderOf(province.soAdmin(), AFTER)).isEmpty();
        assertThat(Organisation.empty().isEmpty()).isTrue();
        assertThat(province.organisation().isEmpty()).isFalse();
    }

    @Test
    void letsOnlyAssistantsAssist() {
        UnitId unit = province.unit("Admin");
        Bilingual title = new Bilingual("Stenographer", "سٹینوگرافر");
        assertThatIllegalArgumentException().isThrownBy(() -> new PostFacts(unit, "Steno", title, Role.PA, 14, null, null));
        assertThatIllegalArgumentException().isThrownBy(
                () -> new PostFacts(unit, "SO", title, Role.OFFICER, 17, null, province.wingHead()));
    }

    private Organisation with(OrgEntity... more) {
        List<OrgEntity> all = new ArrayList<>(province.entities());
        all.addAll(Arrays.asList(more));
        return new Organisation(all);
    }

    private Unit unit(String code) {
        return province.organisation().unit(province.unit(code)).orElseThrow();
    }

    private Unit moved(String code, String parent) {
        Unit unit = unit(code);
        return new Unit(unit.id(), unit.kind(), unit.facts().then(TURN, facts(code, province.unit(parent))), null, List.of());
    }

    private Unit abolished(String code, Instant when, String successor) {
        Unit unit = unit(code);
        return new Unit(unit.id(), unit.kind(), unit.facts(), when, List.of(province.unit(successor)));
    }

    private Post abolished(PostId id, Instant when, PostId... successors) {
        Post post = province.organisation().post(id).orElseThrow();
        return new Post(id, post.facts(), when, List.of(successors));
    }

    private static UnitFacts facts(String code, @Nullable UnitId parent) {
        return new UnitFacts(code, new Bilingual(code, ""), parent, null);
    }
}
