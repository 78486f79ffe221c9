package pk.gob.edaftar.model.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.office.Story;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;

/// Who reads a letter once it is said whose own case it is: what he would read had that been said when it was registered.
class ConcernedSightTest {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final List<String> AS_REGISTERED = List.of("T0", "R0");

    record Named(Grade grade, PostId whom) {}

    /// Somebody of the section, PAs, a clerk of the registry, the Auditor.
    static Stream<Named> everybodyWhoNeverHadIt() {
        return Arrays.stream(Grade.values()).flatMap(grade -> Stream.of(PROVINCE.assistantAdmin(), PROVINCE.paToSoAdmin(),
                PROVINCE.paToWingHead(), PROVINCE.secondClerk(), PROVINCE.auditor()).map(whom -> new Named(grade, whom)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everybodyWhoNeverHadIt")
    void everybodyReadsWhatHeWouldHadItBeenSaidAtOnce(Named named) {
        PersonId whom = PROVINCE.person(named.whom());
        Story born = told(Letters.ordinary().graded(named.grade()).concerning(whom));
        Story story = told(Letters.ordinary().graded(named.grade()));
        correct(story, List.of(), List.of(whom));
        compare(story, born, named);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everybodyWhoNeverHadIt")
    void whoIsNotConcernedAfterAllReadsWhatOthersDo(Named named) {
        PersonId whom = PROVINCE.person(named.whom());
        Story born = told(Letters.ordinary().graded(named.grade()));
        Story story = told(Letters.ordinary().graded(named.grade()).concerning(whom));
        correct(story, List.of(whom), List.of());
        compare(story, born, named);
    }

    @ParameterizedTest
    @EnumSource(Grade.class)
    void whoHadItBeforeKeepsNothingOfIt(Grade grade) {
        Story story = told(Letters.ordinary().graded(grade));
        PostId had = story.province().soAdmin();
        assertThat(story.readBy(had)).isNotEmpty();
        correct(story, List.of(), List.of(story.province().person(had)));
        assertThat(story.readBy(had)).isEmpty();
        assertThat(WhoSees.of(story.office().dak(story.dak()), story.province().organisation(), SmallProvince.MORNING.plus(Duration.ofDays(1))).onlookers())
                .as("nor is he named among who can see it").noneMatch(seen -> seen.post().equals(had));
        story.office().after(story.as(story.province().wingHead()).remark(story.dak(), story.original(), "R9"));
        assertThat(story.readBy(had)).as("nor does it come back with the next act").isEmpty();
        assertThat(story.readBy(story.province().wingHead())).contains("R9");
    }

    /// As with another grade: the diary's moment of registering is not found again once the diary had lost it.
    private static void compare(Story story, Story born, Named named) {
        for (Post post : PROVINCE.organisation().posts()) {
            List<String> expected = new ArrayList<>(born.readBy(post.id()));
            List<String> read = new ArrayList<>(story.readBy(post.id()));
            if (post.id().equals(PROVINCE.secondClerk())) {
                expected.removeAll(AS_REGISTERED);
                read.removeAll(AS_REGISTERED);
            }
            assertThat(read).as("%s: %s", named, post.id()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /// In the end it lies with the wing head.
    private static Story told(Letters letter) {
        Story story = Story.upAndBack(letter);
        for (int step = 0; step < story.length(); step++) {
            story.take(step);
        }
        story.office().after(story.as(story.province().soAdmin()).saying("R8").forward(story.dak(), story.original(), story.province().wingHead()));
        return story;
    }

    private static void correct(Story story, List<PersonId> before, List<PersonId> after) {
        LetterHead was = story.office().dak(story.dak()).letter().orElseThrow().head();
        assertThat(was.concerns()).isEqualTo(before);
        story.office().after(story.as(story.province().wingHead()).saying("It is his own case").correct(story.dak(), was, was.concerning(after)));
    }
}
