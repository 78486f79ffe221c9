package pk.gob.edaftar.model.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.UnitKind;

class SmallProvinceTest {
    private final SmallProvince province = new SmallProvince();
    private final Organisation organisation = province.organisation();

    @Test
    void hasEveryRoleAndHoldersWithNamesInBothLanguages() {
        Set<Role> roles = organisation.posts().stream().map(post -> post.facts().at(SmallProvince.MORNING).role())
                .collect(Collectors.toSet());
        assertThat(roles).containsExactlyInAnyOrder(Role.values());
        for (Post post : organisation.posts()) {
            assertThat(organisation.holderOf(post.id(), SmallProvince.MORNING)).as("holder of %s", post).isPresent();
        }
        assertThat(organisation.persons()).allSatisfy(person -> {
            assertThat(person.name().en()).isNotBlank();
            assertThat(person.name().ur()).isNotBlank().matches("[\\u0600-\\u06FF ]+");
        });
    }

    @Test
    void isBuiltOfTwoDepartmentsOfTwoWingsOfTwoSections() {
        for (String department : Set.of("S&GAD", "FD")) {
            Set<?> within = organisation.within(province.unit(department), SmallProvince.MORNING);
            assertThat(organisation.units().stream().filter(unit -> within.contains(unit.id()))
                    .collect(Collectors.groupingBy(unit -> unit.kind(), Collectors.counting())))
                    .containsEntry(UnitKind.WING, 2L).containsEntry(UnitKind.SECTION, 4L);
        }
    }

    @Test
    void namesNothingTwice() {
        Set<Object> keys = new HashSet<>();
        assertThat(province.entities()).allSatisfy(entity -> assertThat(keys.add(entity.key())).isTrue());
        assertThat(organisation.persons().stream().map(person -> person.name().en()).distinct())
                .hasSameSizeAs(organisation.persons());
        assertThat(province.entities()).filteredOn(Charge.class::isInstance).hasSameSizeAs(organisation.posts());
        assertThat(province.entities()).allMatch(OrgEntity.class::isInstance);
    }

    @Test
    void worksAsAnOffice() {
        PaperOffice office = PaperOffice.of(province);
        Acts acts = Acts.in(province);
        RegisterDak register = acts.register(Letters.ordinary());
        MarkDak mark = acts.mark(register.dak(), province.soAdmin(), province.soRegulation());
        office.after(register, mark);
        assertThat(office.dak(register.dak()).dak().state()).isEqualTo(DakState.MARKED);
        assertThat(office.dak(register.dak()).dak().printed()).isEqualTo("1/2026/S&GAD");
        assertThat(office.perform(mark)).isInstanceOf(Decision.Refused.class);
    }
}
