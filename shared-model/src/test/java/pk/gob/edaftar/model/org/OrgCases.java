package pk.gob.edaftar.model.org;

import static pk.gob.edaftar.model.office.RuleCase.accepted;
import static pk.gob.edaftar.model.office.RuleCase.needsServer;
import static pk.gob.edaftar.model.office.RuleCase.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Authority.AuthorityRule;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.PaperOffice;
import pk.gob.edaftar.model.office.RuleCase;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.text.Bilingual;

/// Acts on the directory.
public final class OrgCases {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final Instant FOUNDED = SmallProvince.FOUNDED;
    private static final Instant LATER = SmallProvince.MORNING.plus(Duration.ofDays(30));
    private static final UnitId NEW_UNIT = new UnitId(new UUID(1, 1));
    private static final PostId NEW_POST = new PostId(new UUID(2, 2));
    private static final PersonId NEW_PERSON = new PersonId(new UUID(3, 3));

    private OrgCases() {}

    public static Stream<RuleCase> all() {
        return Stream.of(founding(), byWhom(), byTheHead(), units(), posts(), charges(), administrators(), PlaceCases.all(), CalendarCases.all()).flatMap(List::stream);
    }

    private static List<RuleCase> founding() {
        return List.of(
                accepted("found: an empty directory, by nobody's leave", () -> new PaperOffice(List.of()).perform(found())),
                refused(OrgRule.ALREADY_FOUNDED, "found: a second time", () -> {
                    PaperOffice office = new PaperOffice(List.of()).after(found());
                    return office.perform(found());
                }),
                refused(OrgRule.ALREADY_FOUNDED, "found: even by the administrator", () -> perform(found())),
                needsServer(AuthorityRule.SERVER_ONLY, "found: on a desk", () -> new PaperOffice(List.of()).tryOnDesk(found())));
    }

    private static List<RuleCase> byWhom() {
        Person person = new Person(NEW_PERSON, new Bilingual("Zeenat Shahwani", "زینت شاہوانی"));
        return List.of(
                accepted("enter: by the administrator", () -> perform(new OrgCommand.EnterPersons(act(), List.of(person)))),
                refused(OrgRule.ONLY_ADMINISTRATOR, "enter: by a department's head", () -> perform(
                        new OrgCommand.EnterPersons(acts().as(PROVINCE.secretary()).act(), List.of(person)))),
                refused(OrgRule.ONLY_ADMINISTRATOR, "enter: by the Chief Secretary", () -> perform(
                        new OrgCommand.EnterPersons(acts().as(PROVINCE.chiefSecretary()).act(), List.of(person)))),
                refused(AuthorityRule.NOT_IN_CHARGE, "enter: by another in the administrator's post", () -> perform(
                        new OrgCommand.EnterPersons(acts().as(PROVINCE.superAdmin()).by(PROVINCE.person(PROVINCE.clerk())).act(), List.of(person)))),
                needsServer(AuthorityRule.SERVER_ONLY, "enter: on the administrator's desk",
                        () -> PaperOffice.of(PROVINCE).tryOnDesk(new OrgCommand.EnterPersons(act(), List.of(person)))));
    }

    /// A department's head gives and ends the charges of his own department, and nothing else.
    private static List<RuleCase> byTheHead() {
        PersonId officer = PROVINCE.person(PROVINCE.soGeneral());
        Charge finance = PROVINCE.charge(PROVINCE.soBudget());
        return List.of(
                accepted("charges: given by the department's head", () -> byHead(PROVINCE.charge(officer, PROVINCE.soAdmin(),
                        ChargeKind.ADDITIONAL, LATER, LATER.plusSeconds(1)))),
                accepted("charges: ended by the department's head", () -> perform(new OrgCommand.EndCharge(
                        acts().as(PROVINCE.secretary()).act(), PROVINCE.charge(PROVINCE.soAdmin()).id(), LATER))),
                refused(OrgRule.NOT_YOUR_DEPARTMENT, "charges: given in another department", () -> byHead(PROVINCE.charge(officer,
                        PROVINCE.soBudget(), ChargeKind.ADDITIONAL, LATER, LATER))),
                refused(OrgRule.NOT_YOUR_DEPARTMENT, "charges: of another department, turned into one of his own", () -> byHead(
                        new Charge(finance.id(), officer, PROVINCE.soAdmin(), ChargeKind.ADDITIONAL, LATER, LATER))),
                refused(OrgRule.NOT_YOUR_DEPARTMENT, "charges: ended in another department", () -> perform(new OrgCommand.EndCharge(
                        acts().as(PROVINCE.secretary()).act(), finance.id(), LATER))),
                refused(OrgRule.NOT_YOUR_DEPARTMENT, "charges: of the administrator's post", () -> byHead(PROVINCE.charge(officer,
                        PROVINCE.superAdmin(), ChargeKind.ADDITIONAL, LATER, LATER))),
                refused(OrgRule.NOT_YOUR_DEPARTMENT, "charges: of his Auditor's post", () -> byHead(PROVINCE.charge(officer,
                        PROVINCE.auditor(), ChargeKind.ADDITIONAL, LATER, LATER))),
                refused(OrgRule.UNKNOWN_POST, "charges: given by the head, of a post there is not", () -> byHead(PROVINCE.charge(officer,
                        NEW_POST, ChargeKind.ADDITIONAL, LATER, LATER))),
                refused(OrgRule.UNKNOWN_CHARGE, "charges: ended by the head, one there is not", () -> perform(new OrgCommand.EndCharge(
                        acts().as(PROVINCE.secretary()).act(), new ChargeId(new UUID(8, 8)), LATER))),
                refused(OrgRule.ACTING_PASSED_ON, "charges: of the post itself, given by its link officer", () -> byLinkOfficer(
                        PROVINCE.charge(officer, PROVINCE.secretary(), ChargeKind.ACTING, FOUNDED, LATER))),
                accepted("charges: of another post, given by the link officer", () -> byLinkOfficer(
                        PROVINCE.charge(officer, PROVINCE.soAdmin(), ChargeKind.ADDITIONAL, LATER, LATER.plusSeconds(1)))),
                refused(OrgRule.ACTING_PASSED_ON, "charges: of the post itself, ended by its link officer", () -> linkOfficer().perform(
                        new OrgCommand.EndCharge(asLinkOfficer(), PROVINCE.charge(PROVINCE.secretary()).id(), LATER))),
                refused(OrgRule.ONLY_ADMINISTRATOR, "charges: given by the head's PA", () -> perform(new OrgCommand.GiveCharges(
                        acts().as(PROVINCE.paToSecretary()).act(), List.of(PROVINCE.charge(officer, PROVINCE.soAdmin(), ChargeKind.ADDITIONAL, LATER, LATER))))),
                refused(OrgRule.ONLY_ADMINISTRATOR, "charges: given by a wing's head", () -> perform(new OrgCommand.GiveCharges(
                        acts().as(PROVINCE.wingHead()).act(), List.of(PROVINCE.charge(officer, PROVINCE.soAdmin(), ChargeKind.ADDITIONAL, LATER, LATER))))));
    }

    /// The last one cannot take himself away, today or on a day to come.
    private static List<RuleCase> administrators() {
        PostId post = PROVINCE.superAdmin();
        Charge his = PROVINCE.charge(post);
        Charge successor = new Charge(new ChargeId(new UUID(6, 6)), PROVINCE.person(PROVINCE.soGeneral()), post, ChargeKind.SUBSTANTIVE, LATER, null);
        return List.of(
                refused(OrgRule.NO_ADMINISTRATOR, "administrator: his charge ended", () -> perform(new OrgCommand.EndCharge(act(), his.id(), LATER))),
                refused(OrgRule.NO_ADMINISTRATOR, "administrator: his post ended", () -> {
                    Post was = PROVINCE.organisation().post(post).orElseThrow();
                    return perform(new OrgCommand.EnterPosts(act(), List.of(new Post(was.id(), was.facts(), LATER, List.of()))));
                }),
                refused(OrgRule.NO_ADMINISTRATOR, "administrator: his post made an officer's", () -> {
                    Post was = PROVINCE.organisation().post(post).orElseThrow();
                    PostFacts facts = was.facts().at(LATER);
                    return perform(new OrgCommand.EnterPosts(act(), List.of(new Post(was.id(), was.facts().then(LATER, new PostFacts(facts.unit(),
                            facts.code(), facts.title(), Role.OFFICER, facts.scale(), facts.reportsTo(), facts.assists())), null, List.of()))));
                }),
                refused(OrgRule.NO_ADMINISTRATOR, "administrator: his charge ended the day before his successor's begins", () -> {
                    PaperOffice office = PaperOffice.of(PROVINCE).after(new OrgCommand.GiveCharges(act(), List.of(successor)));
                    return office.perform(new OrgCommand.EndCharge(act(), his.id(), LATER.minusSeconds(86_400)));
                }),
                accepted("administrator: his charge ended as his successor's begins", () -> {
                    PaperOffice office = PaperOffice.of(PROVINCE).after(new OrgCommand.GiveCharges(act(), List.of(successor)));
                    return office.perform(new OrgCommand.EndCharge(act(), his.id(), LATER));
                }));
    }

    /// The wing head keeps the department head's post besides his own.
    private static PaperOffice linkOfficer() {
        return PaperOffice.of(PROVINCE).put(PROVINCE.charge(PROVINCE.person(PROVINCE.wingHead()), PROVINCE.secretary(), ChargeKind.ACTING, FOUNDED, LATER));
    }

    private static Act asLinkOfficer() {
        return acts().as(PROVINCE.secretary()).by(PROVINCE.person(PROVINCE.wingHead())).act();
    }

    private static Decision byLinkOfficer(Charge charge) {
        return linkOfficer().perform(new OrgCommand.GiveCharges(asLinkOfficer(), List.of(charge)));
    }

    private static Decision byHead(Charge charge) {
        return perform(new OrgCommand.GiveCharges(acts().as(PROVINCE.secretary()).act(), List.of(charge)));
    }

    private static List<RuleCase> units() {
        UnitId department = PROVINCE.unit("S&GAD");
        return List.of(
                accepted("units: a new section", () -> enter(section(NEW_UNIT, PROVINCE.unit("Admin Wing")))),
                accepted("units: a new department with a section of its own", () -> enter(
                        new Unit(NEW_UNIT, UnitKind.DEPARTMENT, Timeline.from(FOUNDED, facts(null)), null, List.of()),
                        section(new UnitId(new UUID(1, 2)), NEW_UNIT))),
                accepted("units: renamed as of next month", () -> enter(moved(department, null))),
                accepted("units: moved to another wing as of next month", () -> enter(moved(PROVINCE.unit("General"), PROVINCE.unit("Regulation Wing")))),
                refused(OrgRule.UNKNOWN_UNIT, "units: below one there is not", () -> enter(section(NEW_UNIT, new UnitId(new UUID(8, 8))))),
                refused(OrgRule.CIRCLE, "units: below itself", () -> enter(section(NEW_UNIT, NEW_UNIT))),
                refused(OrgRule.CIRCLE, "units: a department below its own section as of next month", () -> enter(moved(department, PROVINCE.unit("Admin")))),
                refused(OrgRule.CIRCLE, "units: below one that will be below it", () -> {
                    UnitId wing = PROVINCE.unit("Admin Wing");
                    PaperOffice office = PaperOffice.of(PROVINCE).after(new OrgCommand.EnterUnits(act(), List.of(section(NEW_UNIT, PROVINCE.unit("FD")))));
                    office.after(new OrgCommand.EnterUnits(act(), List.of(moved(wing, NEW_UNIT))));
                    return office.perform(new OrgCommand.EnterUnits(act(), List.of(new Unit(NEW_UNIT, UnitKind.SECTION,
                            Timeline.from(FOUNDED, facts(PROVINCE.unit("FD"))).then(LATER, facts(wing)), null, List.of()))));
                }));
    }

    private static List<RuleCase> posts() {
        UnitId section = PROVINCE.unit("Admin");
        return List.of(
                accepted("posts: a new officer in a section", () -> enter(post(section, PROVINCE.wingHead(), null))),
                accepted("posts: a PA", () -> enter(post(section, PROVINCE.soGeneral(), PROVINCE.soGeneral()))),
                refused(OrgRule.ASSISTS_NO_OFFICER, "posts: a PA of a PA", () -> enter(post(section, PROVINCE.soGeneral(), PROVINCE.paToSoAdmin()))),
                refused(OrgRule.ASSISTS_NO_OFFICER, "posts: a PA of the Auditor", () -> enter(post(section, PROVINCE.soGeneral(), PROVINCE.auditor()))),
                refused(OrgRule.ASSISTS_NO_OFFICER, "posts: an officer who has a PA made a PA himself", () -> {
                    Post officer = PROVINCE.organisation().post(PROVINCE.soAdmin()).orElseThrow();
                    PostFacts was = officer.facts().at(FOUNDED);
                    return enter(new Post(officer.id(), officer.facts().then(LATER, new PostFacts(was.unit(), was.code(), was.title(), Role.PA,
                            was.scale(), was.reportsTo(), PROVINCE.wingHead())), null, List.of()));
                }),
                refused(OrgRule.UNKNOWN_UNIT, "posts: in a unit there is not", () -> enter(post(new UnitId(new UUID(8, 8)), null, null))),
                refused(OrgRule.UNKNOWN_POST, "posts: below a post there is not", () -> enter(post(section, new PostId(new UUID(8, 8)), null))),
                refused(OrgRule.UNKNOWN_POST, "posts: assisting a post there is not", () -> enter(post(section, null, new PostId(new UUID(8, 8))))),
                refused(OrgRule.CIRCLE, "posts: below itself", () -> enter(post(section, NEW_POST, null))),
                refused(OrgRule.CIRCLE, "posts: assisting itself", () -> enter(post(section, null, NEW_POST))),
                refused(OrgRule.CIRCLE, "posts: a head below one who reports to it", () -> {
                    Post head = PROVINCE.organisation().post(PROVINCE.secretary()).orElseThrow();
                    PostFacts was = head.facts().at(FOUNDED);
                    return enter(new Post(head.id(), head.facts().then(LATER, new PostFacts(was.unit(), was.code(), was.title(), was.role(),
                            was.scale(), PROVINCE.soAdmin(), null)), null, List.of()));
                }));
    }

    private static List<RuleCase> charges() {
        Charge charge = PROVINCE.charge(PROVINCE.soAdmin());
        return List.of(
                accepted("charges: additional", () -> give(PROVINCE.charge(PROVINCE.person(PROVINCE.soGeneral()), PROVINCE.soAdmin(),
                        ChargeKind.ADDITIONAL, LATER, LATER.plusSeconds(1)))),
                refused(OrgRule.UNKNOWN_POST, "charges: of a post there is not", () -> give(PROVINCE.charge(
                        PROVINCE.person(PROVINCE.soGeneral()), NEW_POST, ChargeKind.ADDITIONAL, LATER, LATER))),
                refused(OrgRule.UNKNOWN_PERSON, "charges: to a person there is not", () -> give(PROVINCE.charge(
                        NEW_PERSON, PROVINCE.soAdmin(), ChargeKind.ADDITIONAL, LATER, LATER))),
                accepted("charges: ended", () -> perform(new OrgCommand.EndCharge(act(), charge.id(), LATER))),
                accepted("charges: ended before it began, which never was", () -> perform(new OrgCommand.EndCharge(act(), charge.id(), Instant.EPOCH))),
                refused(OrgRule.UNKNOWN_CHARGE, "charges: ended, one there is not", () -> perform(
                        new OrgCommand.EndCharge(act(), new ChargeId(new UUID(8, 8)), LATER))));
    }

    private static OrgCommand.FoundDirectory found() {
        Unit unit = PROVINCE.organisation().unit(PROVINCE.unit("S&GAD")).orElseThrow();
        Post post = PROVINCE.organisation().post(PROVINCE.superAdmin()).orElseThrow();
        Person person = PROVINCE.organisation().person(PROVINCE.person(PROVINCE.superAdmin())).orElseThrow();
        return new OrgCommand.FoundDirectory(act(), List.of(unit), List.of(post), person, PROVINCE.charge(PROVINCE.superAdmin()));
    }

    private static Acts acts() {
        return Acts.in(PROVINCE);
    }

    private static Act act() {
        return acts().as(PROVINCE.superAdmin()).act();
    }

    private static Decision perform(OrgCommand command) {
        return PaperOffice.of(PROVINCE).perform(command);
    }

    private static Decision enter(Unit... units) {
        return perform(new OrgCommand.EnterUnits(act(), List.of(units)));
    }

    private static Decision enter(Post post) {
        return perform(new OrgCommand.EnterPosts(act(), List.of(post)));
    }

    private static Decision give(Charge charge) {
        return perform(new OrgCommand.GiveCharges(act(), List.of(charge)));
    }

    private static Unit section(UnitId id, @Nullable UnitId parent) {
        return new Unit(id, UnitKind.SECTION, Timeline.from(FOUNDED, facts(parent)), null, List.of());
    }

    private static Unit moved(UnitId id, @Nullable UnitId parent) {
        Unit unit = PROVINCE.organisation().unit(id).orElseThrow();
        return new Unit(id, unit.kind(), unit.facts().then(LATER, facts(parent)), null, List.of());
    }

    private static UnitFacts facts(@Nullable UnitId parent) {
        return new UnitFacts("O&M", new Bilingual("Organisation and Methods", "تنظیم و طریقہ کار"), parent, null);
    }

    private static Post post(UnitId unit, @Nullable PostId above, @Nullable PostId assists) {
        return new Post(NEW_POST, Timeline.from(FOUNDED, new PostFacts(unit, "New", new Bilingual("New post", "نئی اسامی"),
                assists == null ? Role.OFFICER : Role.PA, 17, above, assists)), null, List.of());
    }
}
