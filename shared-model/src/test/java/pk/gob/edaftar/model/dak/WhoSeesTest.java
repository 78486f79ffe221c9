package pk.gob.edaftar.model.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.Subscriptions;
import pk.gob.edaftar.model.command.Answer;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.Sights;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.office.Story;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;

/// *Who can see this?* and *why can't I?* on the journeys told in [Story]: what is answered by a table by hand, and in both
/// directions what the paper's audience is in truth.
class WhoSeesTest {
    private static final SmallProvince PROVINCE = new SmallProvince();

    /// At the end of [Story#upAndBack].
    private static final String ORDINARY = """
            SO(Admin)                  | ALL           HOLDS    SO(Admin)
            PA to SO(Admin)            | ALL           ASSISTS  SO(Admin)
            Assistant (Admin)          | ALL           SECTION  SO(Admin)
            AS(Admin)                  | ALL           HEAD     SO(Admin)
            Secretary (S&GAD)          | ALL           HEAD     SO(Admin)
            Auditor (S&GAD)            | ALL           AUDITS   SO(Admin)
            DS(Reg)                    | COPY          HOLDS    DS(Reg)
            PA to DS(Reg)              | COPY          ASSISTS  DS(Reg)
            SO(R-I)                    | UNTIL_IT_LEFT HOLDS    SO(R-I)
            Assistant (R-I)            | UNTIL_IT_LEFT SECTION  SO(R-I)
            PA to AS(Admin)            | UNTIL_IT_LEFT ASSISTS  AS(Admin)
            PA to Secretary (S&GAD)    | UNTIL_IT_LEFT ASSISTS  Secretary (S&GAD)
            Diary Clerk (S&GAD)        | UNTIL_IT_LEFT HOLDS    Diary Clerk (S&GAD)
            Second Diary Clerk (S&GAD) | AS_REGISTERED REGISTRY Diary Clerk (S&GAD)
            """;

    private static final String CONFIDENTIAL = """
            SO(Admin)                  | ALL           HOLDS    SO(Admin)
            PA to SO(Admin)            | ALL           ASSISTS  SO(Admin)
            AS(Admin)                  | ALL           HEAD     SO(Admin)
            Secretary (S&GAD)          | ALL           HEAD     SO(Admin)
            Auditor (S&GAD)            | ALL           AUDITS   SO(Admin)
            DS(Reg)                    | COPY          HOLDS    DS(Reg)
            PA to DS(Reg)              | COPY          ASSISTS  DS(Reg)
            SO(R-I)                    | UNTIL_IT_LEFT HOLDS    SO(R-I)
            PA to AS(Admin)            | UNTIL_IT_LEFT ASSISTS  AS(Admin)
            PA to Secretary (S&GAD)    | UNTIL_IT_LEFT ASSISTS  Secretary (S&GAD)
            Diary Clerk (S&GAD)        | UNTIL_IT_LEFT HOLDS    Diary Clerk (S&GAD)
            """;

    private static final String SECRET = """
            SO(Admin)                  | ALL           HOLDS    SO(Admin)
            DS(Reg)                    | COPY          HOLDS    DS(Reg)
            SO(R-I)                    | UNTIL_IT_LEFT HOLDS    SO(R-I)
            AS(Admin)                  | UNTIL_IT_LEFT HOLDS    AS(Admin)
            Secretary (S&GAD)          | UNTIL_IT_LEFT HOLDS    Secretary (S&GAD)
            Diary Clerk (S&GAD)        | UNTIL_IT_LEFT HOLDS    Diary Clerk (S&GAD)
            PA to SO(Admin)            | NUMBER        ASSISTS  SO(Admin)
            Assistant (Admin)          | NUMBER        SECTION  SO(Admin)
            Assistant (R-I)            | NUMBER        SECTION  SO(R-I)
            PA to DS(Reg)              | NUMBER        ASSISTS  DS(Reg)
            PA to AS(Admin)            | NUMBER        ASSISTS  AS(Admin)
            PA to Secretary (S&GAD)    | NUMBER        ASSISTS  Secretary (S&GAD)
            Auditor (S&GAD)            | NUMBER        AUDITS   Diary Clerk (S&GAD)
            Second Diary Clerk (S&GAD) | NUMBER        REGISTRY Diary Clerk (S&GAD)
            """;

    @Test
    void ordinary() {
        check(Letters.ordinary(), ORDINARY);
    }

    @Test
    void confidential() {
        check(Letters.ordinary().confidential(), CONFIDENTIAL);
    }

    @Test
    void secret() {
        check(Letters.ordinary().secret(), SECRET);
    }

    private static void check(Letters letter, String table) {
        Story story = told(Story.upAndBack(letter));
        Map<String, String> expected = new TreeMap<>();
        table.lines().map(line -> line.split("\\|", -1)).forEach(cells -> expected.put(cells[0].strip(), cells[1].strip().replaceAll(" +", " ")));
        assertThat(whoSees(story).onlookers().stream().collect(Collectors.toMap(each -> code(each.post()),
                each -> each.extent() + " " + each.why() + " " + code(each.holder())))).containsExactlyInAnyOrderEntriesOf(expected);
    }

    /// Nobody is named who sees nothing, nobody is left out who sees something, and to nobody more or less is ascribed.
    @Test
    void whatItSaysIsWhatTheAudienceSees() {
        for (Letters letter : List.of(Letters.ordinary(), Letters.ordinary().confidential(), Letters.ordinary().secret(),
                Letters.ordinary().concerning(PROVINCE.person(PROVINCE.wingHead())),
                Letters.ordinary().secret().concerning(PROVINCE.person(PROVINCE.assistantAdmin())))) {
            for (Story story : List.of(Story.upAndBack(letter), Story.pastTheWingHead(letter), Story.recalled(letter), Story.diarised(letter))) {
                boolean toHim = letter.concerns().contains(PROVINCE.person(PROVINCE.wingHead()));
                for (int step = 0; step < (toHim ? 3 : story.length()); step++) {
                    story.take(step);
                    compare(story, letter, step);
                }
            }
        }
    }

    private static void compare(Story story, Letters letter, int step) {
        Map<PostId, WhoSees.Extent> said = whoSees(story).onlookers().stream()
                .collect(Collectors.toMap(WhoSees.Onlooker::post, WhoSees.Onlooker::extent));
        for (Post post : PROVINCE.organisation().posts()) {
            assertThat(Optional.ofNullable(said.get(post.id()))).as("%s, step %d, %s", letter, step, code(post.id()))
                    .isEqualTo(seen(story, letter.grade(), post.id()));
        }
    }

    /// How much a post sees by the listings that were published.
    private static Optional<WhoSees.Extent> seen(Story story, Grade grade, PostId post) {
        DakTrail paper = story.office().dak(story.dak());
        Set<Stream> follows = Subscriptions.ofPost(PROVINCE.organisation(), post, SmallProvince.MORNING);
        Part content = DakTrail.contentPart(story.dak(), grade, story.dak().value());
        if (sees(story, follows, content, Sights.Sight.LIVE)) {
            return Optional.of(WhoSees.Extent.ALL);
        }
        boolean copy = paper.markings().size() > 1 && sees(story, follows, DakTrail.contentPart(story.dak(), grade, story.copy().value()), Sights.Sight.LIVE);
        if (copy) {
            return Optional.of(WhoSees.Extent.COPY);
        }
        boolean diary = follows.contains(Stream.diary(paper.dak().registry())) && !post.equals(paper.dak().registeredFor());
        if (sees(story, follows, content, Sights.Sight.SO_FAR)) {
            return Optional.of(diary ? WhoSees.Extent.AS_REGISTERED : WhoSees.Extent.UNTIL_IT_LEFT);
        }
        boolean second = grade != Grade.SECRET && paper.diarised().stream().anyMatch(made -> follows.contains(Stream.diary(made.registry())));
        return sees(story, follows, Part.trail(story.dak().value()), Sights.Sight.LIVE)
                ? Optional.of(second ? WhoSees.Extent.AS_DIARISED : WhoSees.Extent.NUMBER) : Optional.empty();
    }

    private static boolean sees(Story story, Set<Stream> follows, Part part, Sights.Sight sight) {
        return follows.stream().anyMatch(stream -> story.office().sights().of(stream, part) == sight);
    }

    @Test
    void whyNot() {
        Story ordinary = told(Story.upAndBack(Letters.ordinary()));
        Story secret = told(Story.upAndBack(Letters.ordinary().secret()));
        assertThat(kept(ordinary, PROVINCE.soAdmin())).isEmpty();
        assertThat(kept(ordinary, PROVINCE.secretary())).isEmpty();
        assertThat(kept(ordinary, PROVINCE.otherWingHead())).contains("sight.copyOnly");
        assertThat(kept(ordinary, PROVINCE.clerk())).contains("sight.laterNotYours");
        assertThat(kept(ordinary, PROVINCE.secondClerk())).contains("sight.asRegistered");
        assertThat(kept(ordinary, PROVINCE.soGeneral())).as("who is told nothing is not told why").isEmpty();
        Story diarised = told(Story.diarised(Letters.ordinary()));
        assertThat(kept(diarised, PROVINCE.otherWingClerk())).contains("sight.asDiarised");
        assertThat(kept(secret, PROVINCE.auditor())).contains("sight.secretHoldersOnly");
        assertThat(kept(secret, PROVINCE.paToSoAdmin())).contains("sight.secretHoldersOnly");
        assertThat(Arrays.stream(SightRule.values()).map(SightRule::key)).containsExactlyInAnyOrder("sight.copyOnly", "sight.laterNotYours",
                "sight.asRegistered", "sight.asDiarised", "sight.secretHoldersOnly");
    }

    /// Of a Secret paper whoever sees the number alone cannot say whom it concerns, and says so.
    @Test
    void whatIsNotKnownIsSaid() {
        Story story = told(Story.upAndBack(Letters.ordinary().secret()));
        DakTrail whole = story.office().dak(story.dak());
        DakTrail number = new DakTrail(whole.dak(), Inside.NONE, whole.markings(), whole.movements(), List.of(), List.of(), List.of(), List.of());
        assertThat(WhoSees.of(number, PROVINCE.organisation(), SmallProvince.MORNING).hiddenFrom()).isEqualTo(Answer.notHere());
        assertThat(whoSees(story).hiddenFrom()).isEqualTo(Answer.known(List.of()));
        Story about = Story.pastTheWingHead(Letters.ordinary().concerning(PROVINCE.person(PROVINCE.wingHead())));
        about.take(0);
        assertThat(whoSees(about).hiddenFrom()).isEqualTo(Answer.known(List.of(PROVINCE.person(PROVINCE.wingHead()))));
    }

    private static Optional<String> kept(Story story, PostId post) {
        return WhoSees.whatKeepsItFrom(post, story.office().dak(story.dak()), PROVINCE.organisation(), SmallProvince.MORNING).map(Refusal::rule);
    }

    private static Story told(Story story) {
        for (int step = 0; step < story.length(); step++) {
            story.take(step);
        }
        return story;
    }

    private static WhoSees.Told whoSees(Story story) {
        return WhoSees.of(story.office().dak(story.dak()), PROVINCE.organisation(), SmallProvince.MORNING);
    }

    private static String code(PostId post) {
        return PROVINCE.organisation().post(post).orElseThrow().facts().at(SmallProvince.MORNING).code();
    }
}
