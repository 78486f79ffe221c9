package pk.gob.edaftar.model.dak;

import static pk.gob.edaftar.model.office.RuleCase.accepted;
import static pk.gob.edaftar.model.office.RuleCase.refused;

import java.util.List;
import java.util.stream.Stream;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.RuleCase;
import pk.gob.edaftar.model.office.Scene;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;

/// What the server found wrong with an entry is cleared up by those whose register it is.
final class FindingCases {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final PostId HEAD = PROVINCE.secretary();
    private static final PostId OFFICER = PROVINCE.soAdmin();

    private FindingCases() {}

    static List<RuleCase> all() {
        return Stream.of(
                accepted("settle: by the head of the unit whose register it is", () -> settle(found(Letters.ordinary()), HEAD, "The two are one letter")),
                accepted("settle: by the registry's clerk", () -> settle(found(Letters.ordinary()), PROVINCE.clerk(), "The two are one letter")),
                accepted("settle: by the registry's other clerk", () -> settle(found(Letters.ordinary()), PROVINCE.secondClerk(), "The two are one letter")),
                accepted("settle: a confidential one's, by the head", () -> settle(found(Letters.ordinary().confidential()), HEAD, "The two are one letter")),
                accepted("settle: found again", () -> {
                    Scene scene = found(Letters.ordinary());
                    scene.office().after(scene.as(HEAD).saying("The two are one letter").settle(scene.dak(), DakRule.LIKE_ANOTHER));
                    scene.office().put(scene.paper().found(finding(scene).finding()));
                    return settle(scene, HEAD, "Settled before");
                }),
                refused(DakRule.NOTHING_TO_SETTLE, "settle: twice", () -> {
                    Scene scene = found(Letters.ordinary());
                    scene.office().after(scene.as(HEAD).saying("The two are one letter").settle(scene.dak(), DakRule.LIKE_ANOTHER));
                    return settle(scene, PROVINCE.clerk(), "I too");
                }),
                refused(DakRule.NOTHING_TO_SETTLE, "settle: what was not found", () -> settle(Scene.marked(OFFICER), HEAD, "Nothing")),
                refused(DakRule.REASON_MISSING, "settle: without a word", () -> settle(found(Letters.ordinary()), HEAD, " ")),
                refused(DakRule.NOT_YOUR_REGISTER, "settle: by who has the letter", () -> settle(found(Letters.ordinary()), OFFICER, "Never mind")),
                refused(DakRule.NOT_YOUR_REGISTER, "settle: by the head above him, whose register it is not", () ->
                        settle(found(Letters.ordinary()), PROVINCE.wingHead(), "Never mind")),
                refused(DakRule.NOT_YOUR_REGISTER, "settle: by the Auditor, who only looks", () -> settle(found(Letters.ordinary()), PROVINCE.auditor(), "Never mind")),
                refused(DakRule.UNKNOWN, "settle: by the other wing's head", () -> settle(found(Letters.ordinary()), PROVINCE.otherWingHead(), "Never mind"))).toList();
    }

    private static Scene found(Letters letter) {
        Scene scene = Scene.registered(letter).mark(OFFICER);
        scene.office().put(finding(scene));
        return scene;
    }

    private static DakFinding finding(Scene scene) {
        return new DakFinding(scene.dak(), DakRule.LIKE_ANOTHER.finds(Argument.text(scene.dak().value().toString())));
    }

    private static Decision settle(Scene scene, PostId by, String how) {
        return scene.perform(scene.as(by).saying(how).settle(scene.dak(), DakRule.LIKE_ANOTHER));
    }
}
