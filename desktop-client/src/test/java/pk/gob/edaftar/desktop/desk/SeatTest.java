package pk.gob.edaftar.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;

class SeatTest {
    private final SmallProvince province = new SmallProvince();

    @Test
    void whoeverTookOverAnAbolishedPostHasItsPapersOnHisDesk() {
        PostId heir = province.post("SO(General)");
        Organisation after = without(province.soAdmin(), heir);

        Seat seat = Seat.of(province.charge(heir), after, SmallProvince.MORNING.plusSeconds(1));

        assertThat(seat.desk()).isEqualTo(heir);
        assertThat(seat.desks()).containsExactlyInAnyOrder(heir, province.soAdmin());
        assertThat(seat.stands(province.soAdmin())).isTrue();
        assertThat(seat.stands(province.soRegulation())).isFalse();
    }

    @Test
    void aPersonalAssistantHasTheOfficersPapersAndNotHisOwn() {
        Seat seat = Seat.of(province.charge(province.paToSecretary()), province.organisation(), SmallProvince.MORNING);
        assertThat(seat.desks()).containsExactly(province.secretary());
    }

    private Organisation without(PostId abolished, PostId heir) {
        Post post = province.organisation().post(abolished).orElseThrow();
        List<OrgEntity> entities = new ArrayList<>(province.entities());
        entities.remove(post);
        entities.add(new Post(post.id(), post.facts(), SmallProvince.MORNING, List.of(heir)));
        return new Organisation(entities);
    }
}
