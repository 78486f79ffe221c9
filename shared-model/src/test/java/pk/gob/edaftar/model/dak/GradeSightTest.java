package pk.gob.edaftar.model.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.Scene;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.office.Story;
import pk.gob.edaftar.model.org.Post;

/// Who reads a letter once it has another grade: what he would read had it borne that grade from the beginning.
class GradeSightTest {
    private static final List<String> AS_REGISTERED = List.of("T0", "R0");

    record Change(Grade from, Grade to) {}

    static Stream<Change> changes() {
        return Arrays.stream(Grade.values()).flatMap(from -> Arrays.stream(Grade.values()).filter(to -> to != from).map(to -> new Change(from, to)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void everybodyReadsWhatTheNewGradeLetsHim(Change change) {
        Story born = told(change.to());
        Story story = told(change.from());
        regrade(story, change.from(), change.to());
        compare(story, born, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void andNothingIsLostOrLeaksByComingBack(Change change) {
        Story born = told(change.from());
        Story story = told(change.from());
        regrade(story, change.from(), change.to());
        regrade(story, change.to(), change.from());
        compare(story, born, change);
    }

    /// The diary shows what was there when it was registered; that moment is not found again once the diary had lost it.
    private static void compare(Story story, Story born, Change change) {
        for (Post post : story.province().organisation().posts()) {
            List<String> expected = new ArrayList<>(born.readBy(post.id()));
            List<String> read = new ArrayList<>(story.readBy(post.id()));
            read.removeIf("G"::equals);
            if (post.id().equals(story.province().secondClerk())) {
                expected.removeAll(AS_REGISTERED);
                read.removeAll(AS_REGISTERED);
            }
            assertThat(read).as("%s: %s", change, post.id()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /// In the end it lies with the wing head, who may lower it.
    private static Story told(Grade grade) {
        Story story = Story.upAndBack(Letters.ordinary().graded(grade));
        for (int step = 0; step < story.length(); step++) {
            story.take(step);
        }
        story.office().after(story.as(story.province().soAdmin()).saying("R8").forward(story.dak(), story.original(), story.province().wingHead()));
        return story;
    }

    private static void regrade(Story story, Grade from, Grade to) {
        story.office().after(story.as(story.province().wingHead()).saying("G").regrade(story.dak(), from, to));
    }

    @Test
    void nothingButNumberAndHolderIsLeftInTheTrailOfWhatWasMadeSecret() {
        SmallProvince province = new SmallProvince();
        Scene scene = Scene.registered(Letters.ordinary().referring("DC/118", null)).mark(province.soAdmin());
        LetterHead read = scene.paper().letter().orElseThrow().head();
        scene.office().after(scene.as(province.soAdmin()).saying("Misread").correct(scene.dak(), read, read.about("The rest house at Zhob")));
        scene.office().after(scene.as(province.soAdmin()).saying("Names an informer").regrade(scene.dak(), Grade.ORDINARY, Grade.SECRET));
        assertThat(scene.office().entities()).filteredOn(each -> each.part().kind() == PartKind.TRAIL && each instanceof DakEntity)
                .isNotEmpty().allSatisfy(each -> assertThat(each.toString())
                        .doesNotContain("rest house", "Misread", "informer", "Haji", "Zhob", "DC/118"));
        assertThat(scene.paper().letter().orElseThrow().head().subject()).isEqualTo("The rest house at Zhob");
        assertThat(scene.office().all(Correction.class)).filteredOn(made -> !made.sealed())
                .singleElement().satisfies(made -> assertThat(made.reason()).isEqualTo("Misread"));
    }

    @Test
    void whatWasCorrectedFreelyBeforeIsReadAsItLastStood() {
        SmallProvince province = new SmallProvince();
        Scene scene = Scene.registered(Letters.ordinary());
        LetterHead first = scene.paper().letter().orElseThrow().head();
        scene.office().after(scene.as(province.clerk()).saying("Misread").correct(scene.dak(), first, first.about("Second reading")));
        scene.office().after(scene.as(province.clerk()).correct(scene.dak(), first.about("Second reading"), first.about("Third reading")));
        scene.office().after(scene.as(province.clerk()).regrade(scene.dak(), Grade.ORDINARY, Grade.SECRET));
        assertThat(scene.paper().letter().orElseThrow().head().subject()).isEqualTo("Third reading");
    }
}
