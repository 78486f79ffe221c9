package pk.gob.edaftar.model.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.DakEntity;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.office.Story;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;

/// The same journeys whose readers `AudienceTest` lists by hand, through the protocol: every post of the province has a
/// desk, opens the paper at the end of each step, and holds then what may be read there, and nothing else.
class WhoReadsTest {

    @Test
    void ordinary() {
        readsWhatItMay(Story.upAndBack(Letters.ordinary()));
    }

    @Test
    void confidential() {
        readsWhatItMay(Story.upAndBack(Letters.ordinary().confidential()));
    }

    @Test
    void secret() {
        readsWhatItMay(Story.upAndBack(Letters.ordinary().secret()));
    }

    @Test
    void concerningTheWingHeadAbove() {
        SmallProvince province = new SmallProvince();
        readsWhatItMay(Story.pastTheWingHead(Letters.ordinary().concerning(province.person(province.wingHead()))));
    }

    @Test
    void recalled() {
        readsWhatItMay(Story.recalled(Letters.ordinary()));
    }

    private static void readsWhatItMay(Story story) {
        SmallOffice office = new SmallOffice();
        Map<PostId, SmallOffice.Desk> desks = new LinkedHashMap<>();
        for (Post post : story.province().organisation().posts()) {
            SmallOffice.Desk desk = office.desk(post.id(), Integer.toHexString(desks.size()) + "-1");
            desks.put(post.id(), desk);
            desk.goOnline();
        }
        office.settle();
        for (int step = 0; step < story.length(); step++) {
            take(story.step(step), desks, office);
            story.take(step);
            desks.values().forEach(desk -> desk.open(story.dak()));
            office.settle();
            for (Map.Entry<PostId, SmallOffice.Desk> each : desks.entrySet()) {
                assertThat(Story.names(held(each.getValue()), story.office().all(Movement.class).size()))
                        .as("step %d, %s", step, story.province().organisation().post(each.getKey()).orElseThrow().facts()
                                .at(SmallProvince.MORNING).code())
                        .containsExactlyInAnyOrderElementsOf(story.readBy(each.getKey()));
                assertThat(each.getValue().mismatches()).isEmpty();
            }
        }
    }

    private static void take(Command command, Map<PostId, SmallOffice.Desk> desks, SmallOffice office) {
        office.pass(Duration.ofMinutes(2));
        SmallOffice.Desk desk = desks.get(command.act().as());
        assertThat(desk).isNotNull();
        Command made = command instanceof RegisterDak register
                ? register.stamped(desk.core().nextNumber(office.specimens().series(), office.now())) : command;
        assertThat(desk.perform(made).decision()).isInstanceOf(Decision.Accepted.class);
        office.settle();
        assertThat(desk.states()).containsOnly(OutgoingState.LANDED);
    }

    private static List<Entity> held(SmallOffice.Desk desk) {
        return desk.store().held().entities().values().stream().<Entity>map(DeskStore.Stored::entity)
                .filter(DakEntity.class::isInstance).toList();
    }
}
