package pk.gob.edaftar.model.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.Remark;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;

/// A post moves to another section with the papers it holds.
class MovedPostTest {
    private final SmallOffice office = new SmallOffice();
    private final SmallProvince province = office.specimens().province();
    private final Acts acts = Acts.in(province);

    @Test
    void theSectionItLeftKeepsWhatItHadAndReadsNothingMore() {
        SmallOffice.Desk clerk = desk(province.clerk(), "1-1");
        SmallOffice.Desk officer = desk(province.soAdmin(), "2-1");
        SmallOffice.Desk oldSection = desk(province.post("Assistant (Admin)"), "3-1");
        SmallOffice.Desk newSection = desk(province.post("Assistant (General)"), "4-1");
        var register = acts.at(office.now()).register(Letters.ordinary(), clerk.core().nextNumber(office.specimens().series(), office.now()));
        DakId dak = register.dak();
        clerk.perform(register);
        clerk.perform(acts.at(office.now()).mark(dak, province.soAdmin()));
        office.settle();
        Marking marking = officer.shown(dak).orElseThrow().original().orElseThrow();
        remark(officer, dak, marking, "Written while he sat in the old section.");

        move(province.soAdmin(), "General");
        office.pass(Duration.ofMinutes(2));
        office.settle();
        remark(officer, dak, marking, "Written in the new one.");

        assertThat(remarks(oldSection, dak)).containsExactly("Written while he sat in the old section.");
        assertThat(remarks(newSection, dak)).contains("Written in the new one.");
        assertThat(oldSection.mismatches()).isEmpty();
        assertThat(newSection.mismatches()).isEmpty();
    }

    private SmallOffice.Desk desk(PostId post, String slot) {
        SmallOffice.Desk desk = office.desk(post, slot);
        desk.goOnline();
        office.settle();
        return desk;
    }

    private void remark(SmallOffice.Desk officer, DakId dak, Marking marking, String text) {
        officer.perform(acts.as(province.soAdmin()).at(office.now()).remark(dak, marking.id(), text));
        office.settle();
        assertThat(officer.states()).containsOnly(OutgoingState.LANDED);
    }

    private void move(PostId id, String unit) {
        Post post = province.organisation().post(id).orElseThrow();
        PostFacts facts = post.facts().at(office.now());
        Post moved = new Post(id, post.facts().then(office.now(), new PostFacts(province.unit(unit), facts.code(), facts.title(),
                facts.role(), facts.scale(), facts.reportsTo(), facts.assists())), post.abolished(), post.successors());
        office.server().write(writing -> {
            Part part = Part.directory(moved.key());
            List<Listed> before = writing.listings(part);
            Listed after = Specimens.live(Stream.DIRECTORY, part, writing.put(moved));
            writing.publish(List.of(Specimens.change(before, after)));
            return after;
        });
    }

    private static List<String> remarks(SmallOffice.Desk desk, DakId dak) {
        desk.open(dak);
        return desk.store().held().entities().values().stream().map(DeskStore.Stored::entity)
                .filter(Remark.class::isInstance).map(Remark.class::cast).map(Remark::text).toList();
    }
}
