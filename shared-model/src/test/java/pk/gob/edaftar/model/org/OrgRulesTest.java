package pk.gob.edaftar.model.org;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pk.gob.edaftar.model.change.Listing;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.PaperOffice;
import pk.gob.edaftar.model.office.RuleCase;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.text.Bilingual;

class OrgRulesTest {
    private final SmallProvince province = new SmallProvince();

    static Stream<RuleCase> table() {
        return OrgCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void decides(RuleCase line) {
        line.check();
    }

    @Test
    void showsEveryEntryToEverybody() {
        Person person = new Person(new PersonId(new UUID(3, 3)), new Bilingual("Zeenat Shahwani", ""));
        Decision decision = PaperOffice.of(province).perform(new OrgCommand.EnterPersons(
                Acts.in(province).as(province.superAdmin()).act(), List.of(person)));
        assertThat(((Decision.Accepted) decision).changes().listings())
                .containsExactly(new Listing.Show(pk.gob.edaftar.model.change.Stream.DIRECTORY, person.part()));
    }

    @Test
    void endsNoChargeBeforeItBegan() {
        Charge charge = province.charge(province.soAdmin());
        PaperOffice office = PaperOffice.of(province).after(new OrgCommand.EndCharge(
                Acts.in(province).as(province.superAdmin()).act(), charge.id(), charge.from().minusSeconds(1)));
        assertThat(office.organisation().charge(charge.id()).orElseThrow().to()).isEqualTo(charge.from());
        assertThat(office.organisation().holds(charge.person(), charge.post(), charge.from())).isFalse();
    }
}
