package pk.gob.edaftar.model.dak;

import static pk.gob.edaftar.model.office.RuleCase.accepted;
import static pk.gob.edaftar.model.office.RuleCase.refused;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.RuleCase;
import pk.gob.edaftar.model.office.Scene;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;

/// Marking a registered letter.
final class MarkCases {
    private static final SmallProvince PROVINCE = new SmallProvince();

    private MarkCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(byWhom(), toWhom(), concerned()).flatMap(List::stream);
    }

    private static List<RuleCase> byWhom() {
        return List.of(
                accepted("by the clerk who registered it", () -> mark(Letters.ordinary(), PROVINCE.clerk())),
                accepted("by another clerk of the registry", () -> mark(Letters.ordinary(), PROVINCE.secondClerk())),
                accepted("a confidential one, by the clerk who registered it",
                        () -> mark(Letters.ordinary().confidential(), PROVINCE.clerk())),
                refused(DakRule.UNKNOWN, "a confidential one, by another clerk of the registry",
                        () -> mark(Letters.ordinary().confidential(), PROVINCE.secondClerk())),
                refused(DakRule.NOT_WITH_YOU, "a secret one, by another clerk of the registry, who sees its number",
                        () -> mark(Letters.ordinary().secret(), PROVINCE.secondClerk())),
                refused(DakRule.NOT_WITH_YOU, "by the department's head, who may look", () -> mark(Letters.ordinary(), PROVINCE.secretary())),
                refused(DakRule.UNKNOWN, "by an officer to whom it has not come", () -> mark(Letters.ordinary(), PROVINCE.soAdmin())),
                refused(DakRule.UNKNOWN, "by a clerk of another registry", () -> mark(Letters.ordinary(), PROVINCE.otherWingClerk())),
                refused(DakRule.UNKNOWN, "by a clerk of another department", () -> mark(Letters.ordinary(), PROVINCE.financeClerk())),
                accepted("by an officer who registered it himself, up the channel", () -> {
                    Scene scene = new Scene().register(PROVINCE.soAdmin(), Letters.ordinary());
                    return scene.perform(scene.as(PROVINCE.soAdmin()).mark(scene.dak(), PROVINCE.wingHead()));
                }),
                accepted("by the PA, what was registered for his boss", () -> {
                    Scene scene = new Scene().register(PROVINCE.paToSecretary(), Letters.ordinary());
                    return scene.perform(scene.as(PROVINCE.paToSecretary()).mark(scene.dak(), PROVINCE.otherWingHead()));
                }),
                accepted("by the boss, what his PA registered for him", () -> {
                    Scene scene = new Scene().register(PROVINCE.paToSecretary(), Letters.ordinary());
                    return scene.perform(scene.as(PROVINCE.secretary()).mark(scene.dak(), PROVINCE.otherWingHead()));
                }),
                refused(DakRule.SECRET_NO_ASSISTANT, "by the PA, a secret one", () -> {
                    Scene scene = new Scene().register(PROVINCE.paToSecretary(), Letters.ordinary().secret());
                    return scene.perform(scene.as(PROVINCE.paToSecretary()).mark(scene.dak(), PROVINCE.otherWingHead()));
                }),
                refused(DakRule.ALREADY_MARKED, "a second time", () -> {
                    Scene scene = Scene.marked(PROVINCE.soAdmin());
                    return scene.perform(scene.as(PROVINCE.clerk()).mark(scene.dak(), PROVINCE.soGeneral()));
                }),
                refused(DakRule.ALREADY_MARKED, "once it is put away", () -> {
                    Scene scene = Scene.registered(Letters.ordinary());
                    Acts clerk = scene.as(PROVINCE.clerk());
                    scene.office().after(clerk.putAway(scene.dak(), null, "A circular, noted"));
                    return scene.perform(clerk.mark(scene.dak(), PROVINCE.soAdmin()));
                }),
                refused(DakRule.UNKNOWN, "a letter nobody has registered", () -> {
                    Scene scene = new Scene();
                    return scene.perform(scene.as(PROVINCE.clerk()).mark(new DakId(new UUID(5, 5)), PROVINCE.soAdmin()));
                }));
    }

    private static List<RuleCase> toWhom() {
        PostId clerk = PROVINCE.clerk();
        return List.of(
                accepted("with copies to both wings and the head", () -> markTo(clerk, acts -> List.of(
                        acts.copy(PROVINCE.secretary()), acts.original(PROVINCE.soAdmin()), acts.copy(PROVINCE.soRegulation())))),
                refused(DakRule.NO_ADDRESSEE, "to nobody", () -> markTo(clerk, acts -> List.of())),
                refused(DakRule.ONE_ORIGINAL, "as copies only", () -> markTo(clerk, acts -> List.of(acts.copy(PROVINCE.soAdmin())))),
                refused(DakRule.ONE_ORIGINAL, "in two originals", () -> markTo(clerk,
                        acts -> List.of(acts.original(PROVINCE.soAdmin()), acts.original(PROVINCE.soGeneral())))),
                refused(DakRule.ADDRESSEE_TWICE, "to one post twice", () -> markTo(clerk,
                        acts -> List.of(acts.original(PROVINCE.soAdmin()), acts.copy(PROVINCE.soAdmin())))),
                refused(DakRule.ADDRESSEE_TWICE, "to two posts under one marking", () -> markTo(clerk, acts -> {
                    Addressee first = acts.original(PROVINCE.soAdmin());
                    return List.of(first, new Addressee(first.marking(), PROVINCE.soGeneral(), false, null));
                })),
                refused(DakRule.ADDRESSEE_GONE, "to a post abolished", () -> {
                    Scene scene = Scene.registered(Letters.ordinary());
                    Post post = PROVINCE.organisation().post(PROVINCE.soAdmin()).orElseThrow();
                    scene.office().put(new Post(post.id(), post.facts(), SmallProvince.MORNING, List.of(PROVINCE.soGeneral())));
                    return scene.perform(scene.as(clerk).mark(scene.dak(), PROVINCE.soAdmin()));
                }),
                refused(DakRule.ADDRESSEE_GONE, "to a post there never was",
                        () -> markTo(clerk, acts -> List.of(acts.original(new PostId(new UUID(4, 4)))))),
                refused(DakRule.ADDRESSEE_ASSISTANT, "to a PA", () -> markTo(clerk, acts -> List.of(acts.original(PROVINCE.paToSecretary())))),
                refused(DakRule.ADDRESSEE_NO_PAPERS, "to the auditor", () -> markTo(clerk, acts -> List.of(acts.original(PROVINCE.auditor())))),
                refused(DakRule.ADDRESSEE_NO_PAPERS, "a copy to the administrator",
                        () -> markTo(clerk, acts -> List.of(acts.original(PROVINCE.soAdmin()), acts.copy(PROVINCE.superAdmin())))),
                refused(DakRule.ADDRESSEE_IS_SENDER, "to himself", () -> markTo(clerk, acts -> List.of(acts.original(clerk)))),
                refused(DakRule.OUTSIDE_DEPARTMENT, "to another department", () -> markTo(clerk, acts -> List.of(acts.original(PROVINCE.soBudget())))),
                refused(DakRule.OUTSIDE_SECTION, "by an officer to another section",
                        () -> markTo(PROVINCE.soAdmin(), acts -> List.of(acts.original(PROVINCE.soGeneral())))),
                refused(DakRule.HEADS_ONLY, "by a department's head to another's officer",
                        () -> markTo(PROVINCE.secretary(), acts -> List.of(acts.original(PROVINCE.soBudget())))),
                accepted("by a department's head to another's, copied to the Chief Secretary", () -> markTo(PROVINCE.secretary(),
                        acts -> List.of(acts.original(PROVINCE.secretaryFinance()), acts.copy(PROVINCE.chiefSecretary())))),
                refused(DakRule.CHIEF_SECRETARY_COPIED, "by the Chief Minister to a department, past the Chief Secretary",
                        () -> markTo(PROVINCE.chiefMinister(), acts -> List.of(acts.original(PROVINCE.secretary())))),
                accepted("by the Chief Minister to a department, copied to the Chief Secretary", () -> markTo(PROVINCE.chiefMinister(),
                        acts -> List.of(acts.original(PROVINCE.secretary()), acts.copy(PROVINCE.chiefSecretary())))),
                accepted("by the Chief Minister to the Chief Secretary",
                        () -> markTo(PROVINCE.chiefMinister(), acts -> List.of(acts.original(PROVINCE.chiefSecretary())))),
                accepted("by the Chief Secretary to a department",
                        () -> markTo(PROVINCE.chiefSecretary(), acts -> List.of(acts.original(PROVINCE.secretary())))),
                refused(DakRule.TOO_LONG, "with too long a remark",
                        () -> markTo(clerk, acts -> List.of(acts.original(PROVINCE.soAdmin())), "x".repeat(DakLimits.REMARK + 1))));
    }

    private static List<RuleCase> concerned() {
        PersonId officer = PROVINCE.person(PROVINCE.soAdmin());
        Letters about = Letters.ordinary().concerning(officer);
        return List.of(
                refused(DakRule.ADDRESSEE_CONCERNED, "to the officer it concerns", () -> mark(about, PROVINCE.clerk())),
                refused(DakRule.ADDRESSEE_CONCERNED, "to a post the officer acts in, too", () -> {
                    Scene scene = Scene.registered(about);
                    scene.office().put(PROVINCE.charge(officer, PROVINCE.soGeneral(), ChargeKind.ACTING, SmallProvince.MORNING,
                            SmallProvince.MORNING.plusSeconds(1_000_000)));
                    return scene.perform(scene.as(PROVINCE.clerk()).mark(scene.dak(), PROVINCE.soGeneral()));
                }),
                refused(DakRule.ADDRESSEE_CONCERNED, "to the officer it concerns, while another acts for him on leave", () -> {
                    Scene scene = Scene.registered(about);
                    scene.office().put(PROVINCE.charge(PROVINCE.person(PROVINCE.soGeneral()), PROVINCE.soAdmin(), ChargeKind.ACTING,
                            SmallProvince.MORNING, SmallProvince.MORNING.plusSeconds(1_000_000)));
                    return scene.perform(scene.as(PROVINCE.clerk()).mark(scene.dak(), PROVINCE.soAdmin()));
                }),
                accepted("to his superior", () -> {
                    Scene scene = Scene.registered(about);
                    return scene.perform(scene.as(PROVINCE.clerk()).mark(scene.dak(), PROVINCE.wingHead()));
                }),
                refused(DakRule.CONCERNS_YOU, "by the clerk whom it concerns", () -> {
                    Scene scene = Scene.registered(Letters.ordinary().concerning(PROVINCE.person(PROVINCE.clerk())));
                    return scene.perform(scene.as(PROVINCE.clerk()).mark(scene.dak(), PROVINCE.wingHead()));
                }));
    }

    private static Decision mark(Letters letter, PostId by) {
        Scene scene = Scene.registered(letter);
        return scene.perform(scene.as(by).mark(scene.dak(), PROVINCE.soAdmin()));
    }

    private static Decision markTo(PostId by, Function<Acts, List<Addressee>> addressees) {
        return markTo(by, addressees, "For necessary action");
    }

    private static Decision markTo(PostId by, Function<Acts, List<Addressee>> addressees, String remark) {
        Scene scene = new Scene().register(by, Letters.ordinary());
        Acts acts = scene.as(by).saying(remark);
        return scene.perform(acts.mark(scene.dak(), addressees.apply(acts)));
    }
}
