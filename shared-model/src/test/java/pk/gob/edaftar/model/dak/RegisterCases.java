package pk.gob.edaftar.model.dak;

import static pk.gob.edaftar.model.office.RuleCase.accepted;
import static pk.gob.edaftar.model.office.RuleCase.awaiting;
import static pk.gob.edaftar.model.office.RuleCase.finds;
import static pk.gob.edaftar.model.office.RuleCase.notAuthentic;
import static pk.gob.edaftar.model.office.RuleCase.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Authority.AuthorityRule;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Rules;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.PaperOffice;
import pk.gob.edaftar.model.office.RuleCase;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitId;

/// Registering: a desk says no, the server records and finds.
final class RegisterCases {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final Instant MORNING = SmallProvince.MORNING;

    private RegisterCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(byRole(), byCharge(), byLetter(), likeOthers(), facts()).flatMap(List::stream);
    }

    private static List<RuleCase> byRole() {
        UnitId services = PROVINCE.unit("S&GAD");
        return List.of(
                accepted("the clerk in his registry", () -> onDesk(PROVINCE.clerk(), services)),
                accepted("the second clerk in the same registry", () -> onDesk(PROVINCE.secondClerk(), services)),
                accepted("a PA for his boss", () -> onDesk(PROVINCE.paToSecretary(), services)),
                accepted("an officer", () -> onDesk(PROVINCE.soAdmin(), services)),
                accepted("an assistant", () -> onDesk(PROVINCE.assistantAdmin(), services)),
                accepted("a wing head", () -> onDesk(PROVINCE.wingHead(), services)),
                accepted("a department head", () -> onDesk(PROVINCE.secretary(), services)),
                accepted("the Chief Secretary in his office", () -> onDesk(PROVINCE.chiefSecretary(), PROVINCE.unit("CSO"))),
                accepted("the Chief Minister in hers", () -> onDesk(PROVINCE.chiefMinister(), PROVINCE.unit("CMS"))),
                accepted("an officer in his wing's registry", () -> onDesk(PROVINCE.soRegulation(), PROVINCE.unit("Regulation Wing"))),
                refused(DakRule.NOT_OWN_REGISTRY, "an officer past his wing's registry", () -> onDesk(PROVINCE.soRegulation(), services)),
                refused(DakRule.NOT_OWN_REGISTRY, "a clerk in the wing's registry", () -> onDesk(PROVINCE.clerk(), PROVINCE.unit("Regulation Wing"))),
                refused(DakRule.NOT_OWN_REGISTRY, "a clerk of another department", () -> onDesk(PROVINCE.financeClerk(), services)),
                refused(DakRule.MAY_NOT_REGISTER, "the administrator", () -> onDesk(PROVINCE.superAdmin(), services)),
                refused(DakRule.MAY_NOT_REGISTER, "the auditor", () -> onDesk(PROVINCE.auditor(), services)),
                refused(DakRule.REGISTRY_ABOLISHED, "in an abolished registry", () -> onDesk(abolished(services), command(PROVINCE.clerk(), services))));
    }

    private static List<RuleCase> byCharge() {
        PostId clerk = PROVINCE.clerk();
        PersonId stranger = PROVINCE.person(PROVINCE.soBudget());
        return List.of(
                refused(AuthorityRule.NOT_IN_CHARGE, "somebody else in the clerk's post",
                        () -> onDesk(office(), acts(clerk).by(stranger).register(Letters.ordinary()))),
                refused(AuthorityRule.NOT_IN_CHARGE, "the clerk whose charge has ended", () -> onDesk(
                        office().put(PROVINCE.ended(PROVINCE.charge(clerk), MORNING)), command(clerk, PROVINCE.unit("S&GAD")))),
                refused(AuthorityRule.NOT_IN_CHARGE, "one who takes charge tomorrow", () -> onDesk(
                        office().put(PROVINCE.charge(stranger, clerk, ChargeKind.ADDITIONAL, MORNING.plusSeconds(86_400), MORNING.plusSeconds(100_000))),
                        acts(clerk).by(stranger).register(Letters.ordinary()))),
                accepted("one who has additional charge", () -> onDesk(
                        office().put(PROVINCE.charge(stranger, clerk, ChargeKind.ADDITIONAL, MORNING, MORNING.plusSeconds(86_400))),
                        acts(clerk).by(stranger).register(Letters.ordinary()))),
                accepted("one who acts for the clerk on leave, and the clerk too", () -> onDesk(
                        office().put(PROVINCE.charge(stranger, clerk, ChargeKind.ACTING, MORNING, MORNING.plusSeconds(86_400))),
                        command(clerk, PROVINCE.unit("S&GAD")))),
                refused(AuthorityRule.ASSISTANT_FOR_NOBODY, "a PA in her own name", () -> onDesk(office(),
                        acts(PROVINCE.paToSecretary()).onBehalfOf(null).register(Letters.ordinary(), PROVINCE.unit("S&GAD")))),
                refused(AuthorityRule.NOT_HIS_ASSISTANT, "a PA for another's boss", () -> onDesk(office(),
                        acts(PROVINCE.paToSecretary()).onBehalfOf(PROVINCE.wingHead()).register(Letters.ordinary()))),
                refused(AuthorityRule.NOT_HIS_ASSISTANT, "an officer for his superior", () -> onDesk(office(),
                        acts(PROVINCE.soAdmin()).onBehalfOf(PROVINCE.wingHead()).register(Letters.ordinary()))));
    }

    private static List<RuleCase> byLetter() {
        return List.of(
                refused(DakRule.SUBJECT_MISSING, "without a subject", () -> letter(Letters.about("  "))),
                accepted("a cover that was not opened", () -> letter(Letters.ordinary().unopened())),
                refused(DakRule.SENDER_MISSING, "without any sender", () -> letter(Letters.ordinary().from("", " "))),
                accepted("with the sender's office alone", () -> letter(Letters.ordinary().from("", "Board of Revenue"))),
                accepted("with the sender's name alone", () -> letter(Letters.ordinary().from("Haji Karim", ""))),
                refused(DakRule.RECEIVED_IN_FUTURE, "received tomorrow", () -> letter(Letters.ordinary().received(LocalDate.of(2026, 5, 5)))),
                accepted("received today, which begins in Quetta before it does in Greenwich", () -> onDesk(office(),
                        acts(PROVINCE.clerk()).at(Instant.parse("2026-05-04T19:30:00Z")).register(Letters.ordinary().received(LocalDate.of(2026, 5, 5))))),
                refused(DakRule.RECEIVED_IN_FUTURE, "received on the day that begins in an hour", () -> onDesk(office(),
                        acts(PROVINCE.clerk()).at(Instant.parse("2026-05-04T18:00:00Z")).register(Letters.ordinary().received(LocalDate.of(2026, 5, 5))))),
                accepted("years ago, with its former number", () -> letter(Letters.ordinary().received(LocalDate.of(2019, 2, 28)).formerly("217", null))),
                accepted("with a subject as long as may be", () -> letter(Letters.about("ش".repeat(DakLimits.LINE)))),
                refused(DakRule.TOO_LONG, "with a longer subject", () -> letter(Letters.about("ش".repeat(DakLimits.LINE + 1)))),
                refused(DakRule.TOO_LONG, "with too long a sender", () -> letter(Letters.ordinary().from("a".repeat(1_001), ""))),
                refused(DakRule.TOO_LONG, "with too long an office", () -> letter(Letters.ordinary().from("", "a".repeat(1_001)))),
                refused(DakRule.TOO_LONG, "with too long a reference", () -> letter(Letters.ordinary().referring("1".repeat(1_001), null))),
                refused(DakRule.TOO_LONG, "with too long a text", () -> letter(Letters.ordinary().text("x".repeat(DakLimits.TEXT + 1)))),
                refused(DakRule.TOO_LONG, "with too long a remark", () -> onDesk(office(),
                        acts(PROVINCE.clerk()).saying("x".repeat(DakLimits.REMARK + 1)).register(Letters.ordinary()))),
                refused(DakRule.CONCERNS_YOU, "about the clerk himself", () -> letter(Letters.ordinary().concerning(PROVINCE.person(PROVINCE.clerk())))),
                refused(DakRule.CONCERNS_YOU, "by a PA, about her boss", () -> onDesk(office(), acts(PROVINCE.paToSecretary())
                        .register(Letters.ordinary().concerning(PROVINCE.person(PROVINCE.secretary()))))),
                accepted("about a colleague", () -> letter(Letters.ordinary().concerning(PROVINCE.person(PROVINCE.secondClerk())))));
    }

    private static List<RuleCase> likeOthers() {
        LocalDate day = LocalDate.of(2026, 4, 20);
        Letters letter = Letters.ordinary().referring("DC/Zhob/118", day);
        return List.of(
                finds(DakRule.LIKE_ANOTHER, "the same reference and date again", () -> second(letter, letter)),
                finds(DakRule.LIKE_ANOTHER, "the same reference without a date",
                        () -> second(letter.referring("R/7", null), letter.referring("R/7", null))),
                accepted("the same reference of another date", () -> second(letter, letter.referring("DC/Zhob/118", day.plusDays(1)))),
                accepted("the same date, another reference", () -> second(letter, letter.referring("DC/Zhob/119", day))),
                accepted("no reference at all, twice", () -> second(Letters.ordinary(), Letters.ordinary())),
                accepted("the same reference in another registry", () -> {
                    Acts acts = acts(PROVINCE.clerk());
                    PaperOffice office = office().after(acts.register(letter));
                    return office.tryOnDesk(acts.as(PROVINCE.financeClerk()).register(letter));
                }),
                awaiting("on a desk that does not hold the whole register", () -> {
                    RegisterDak command = acts(PROVINCE.clerk()).register(letter);
                    return Rules.decide(command, office().onDesk(command, paper -> true, question -> false), Allotment.NONE);
                }),
                accepted("without a reference there is nothing to await", () -> {
                    RegisterDak command = acts(PROVINCE.clerk()).register(Letters.ordinary());
                    return Rules.decide(command, office().onDesk(command, paper -> true, question -> false), Allotment.NONE);
                }),
                accepted("on a desk that cannot tell whether the paper exists", () -> {
                    RegisterDak command = acts(PROVINCE.clerk()).register(Letters.ordinary());
                    return Rules.decide(command, office().onDesk(command, paper -> false, question -> true), Allotment.NONE);
                }));
    }

    private static List<RuleCase> facts() {
        PostId clerk = PROVINCE.clerk();
        UnitId services = PROVINCE.unit("S&GAD");
        Letters broken = Letters.about("").from("", "").received(LocalDate.of(2030, 1, 1)).text("x".repeat(DakLimits.TEXT + 1));
        return List.of(
                accepted("the server records what no desk would have let pass",
                        () -> office().perform(acts(clerk).register(broken))),
                finds(AuthorityRule.NOT_IN_CHARGE, "of one not in charge any more", () -> office()
                        .put(PROVINCE.ended(PROVINCE.charge(clerk), MORNING)).perform(command(clerk, services))),
                finds(AuthorityRule.NOT_HIS_ASSISTANT, "of a PA for a boss not hers", () -> office()
                        .perform(acts(PROVINCE.paToSecretary()).onBehalfOf(PROVINCE.wingHead()).register(Letters.ordinary()))),
                finds(DakRule.NOT_OWN_REGISTRY, "in a registry of his department, not his own", () -> office()
                        .perform(command(PROVINCE.otherWingClerk(), services))),
                notAuthentic(AuthorityRule.NEVER_IN_OFFICE, "in the registry of a department he was never in", () -> office()
                        .perform(command(clerk, PROVINCE.unit("FD")))),
                notAuthentic(AuthorityRule.NEVER_IN_OFFICE, "in his own registry, for a post of a department he was never in", () -> office()
                        .perform(acts(PROVINCE.financeClerk()).by(PROVINCE.person(clerk)).register(Letters.ordinary()))),
                notAuthentic(AuthorityRule.NEVER_IN_OFFICE, "in a registry that is nowhere", () -> office()
                        .perform(command(clerk, new UnitId(new UUID(7, 7))))),
                finds(DakRule.REGISTRY_ABOLISHED, "in a registry abolished meanwhile",
                        () -> abolished(services).perform(command(clerk, services))),
                finds(DakRule.MAY_NOT_REGISTER, "of the auditor", () -> office().perform(command(PROVINCE.auditor(), services))),
                finds(DakRule.CONCERNS_YOU, "about the clerk himself, stamped all the same", () -> office()
                        .perform(acts(clerk).register(Letters.ordinary().concerning(PROVINCE.person(clerk))))),
                finds(DakRule.NUMBER_TAKEN, "under a number stamped twice", () -> {
                    RegisterDak command = command(clerk, services);
                    return office().perform(command, new Moment(MORNING, MORNING), new Allotment(null, "A"));
                }),
                accepted("under a provisional number that becomes real", () -> {
                    RegisterDak command = acts(clerk).register(Letters.ordinary(), Stamp.provisional(new Series(services, 2026), "P/K7-1/3"));
                    return office().perform(command, new Moment(MORNING, MORNING), new Allotment(900L, null));
                }),
                notAuthentic(DakRule.OTHER_YEAR, "in the register of a year that no clock shows", () -> office().perform(
                        acts(clerk).register(Letters.ordinary(), Stamp.provisional(new Series(services, 2_000_000_000), "P/K7-1/3")))),
                notAuthentic(DakRule.OTHER_YEAR, "in the register of a year before any clock", () -> office().perform(
                        acts(clerk).register(Letters.ordinary(), Stamp.provisional(new Series(services, -5), "P/K7-1/3")))),
                notAuthentic(AuthorityRule.NEVER_IN_OFFICE, "of a person who never held any charge", () -> office()
                        .perform(acts(clerk).by(new PersonId(new UUID(7, 7))).register(Letters.ordinary()))),
                refused(AuthorityRule.NOT_IN_CHARGE, "whom a desk refuses plainly", () -> onDesk(office(),
                        acts(clerk).by(new PersonId(new UUID(7, 7))).register(Letters.ordinary()))),
                refused(DakRule.EXISTS, "the same letter by a second command", () -> again(PaperOffice::perform)),
                refused(DakRule.EXISTS, "the same letter by a second command, on a desk", () -> again(PaperOffice::tryOnDesk)));
    }

    private static Decision again(BiFunction<PaperOffice, Command, Decision> decide) {
        PaperOffice office = office();
        Acts acts = acts(PROVINCE.clerk());
        RegisterDak first = acts.register(Letters.ordinary());
        office.after(first);
        return decide.apply(office,
                new RegisterDak(acts.act(), first.dak(), first.number(), first.letter(), first.text(), null));
    }

    private static Decision second(Letters first, Letters then) {
        Acts acts = acts(PROVINCE.clerk());
        PaperOffice office = office().after(acts.register(first));
        return office.tryOnDesk(acts.register(then));
    }

    private static Decision letter(Letters letter) {
        return onDesk(office(), acts(PROVINCE.clerk()).register(letter));
    }

    private static Decision onDesk(PostId by, UnitId registry) {
        return onDesk(office(), command(by, registry));
    }

    private static Decision onDesk(PaperOffice office, Command command) {
        return office.tryOnDesk(command);
    }

    private static RegisterDak command(PostId by, UnitId registry) {
        return acts(by).register(Letters.ordinary(), registry);
    }

    private static Acts acts(PostId by) {
        return Acts.in(PROVINCE).as(by);
    }

    private static PaperOffice office() {
        return PaperOffice.of(PROVINCE);
    }

    private static PaperOffice abolished(UnitId registry) {
        Unit unit = PROVINCE.organisation().unit(registry).orElseThrow();
        return office().put(new Unit(unit.id(), unit.kind(), unit.facts(), MORNING, List.of(PROVINCE.unit("FD"))));
    }
}
