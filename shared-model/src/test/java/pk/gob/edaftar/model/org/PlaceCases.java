package pk.gob.edaftar.model.org;

import static pk.gob.edaftar.model.office.RuleCase.accepted;
import static pk.gob.edaftar.model.office.RuleCase.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.PaperOffice;
import pk.gob.edaftar.model.office.RuleCase;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.text.Bilingual;

/// Where units and posts can stand, and what becomes of them when a unit ends.
final class PlaceCases {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final Instant LATER = SmallProvince.MORNING.plus(Duration.ofDays(30));
    private static final UnitId NEW_UNIT = new UnitId(new UUID(1, 1));
    private static final PostId NEW_POST = new PostId(new UUID(2, 2));

    private PlaceCases() {}

    static List<RuleCase> all() {
        UnitId wing = PROVINCE.unit("Admin Wing");
        UnitId section = PROVINCE.unit("Admin");
        return List.of(
                refused(OrgRule.ONLY_ADMINISTRATOR, "units: by the department's head", () -> PaperOffice.of(PROVINCE).perform(new OrgCommand.EnterUnits(
                        Acts.in(PROVINCE).as(PROVINCE.secretary()).act(), List.of(changed(section, wing))))),
                refused(OrgRule.ONLY_ADMINISTRATOR, "units: by an officer of another wing", () -> PaperOffice.of(PROVINCE).perform(
                        new OrgCommand.EnterUnits(Acts.in(PROVINCE).as(PROVINCE.soRegulation()).act(), List.of(changed(section, wing))))),
                refused(OrgRule.ONLY_ADMINISTRATOR, "posts: by the head of another wing", () -> PaperOffice.of(PROVINCE).perform(
                        new OrgCommand.EnterPosts(Acts.in(PROVINCE).as(PROVINCE.wingHead()).act(), List.of(post(section, Role.OFFICER))))),
                accepted("place: an attached department below another", () -> enter(unit(UnitKind.DEPARTMENT, PROVINCE.unit("FD"), null))),
                accepted("place: a registry with numbers of its own", () -> enter(unit(UnitKind.SECTION, wing, "{UNIT}-{SERIAL}"))),
                refused(OrgRule.STANDS_IN_NOTHING, "place: a wing in no department", () -> enter(unit(UnitKind.WING, null, null))),
                refused(OrgRule.STANDS_IN_NOTHING, "place: a section taken out of its wing", () -> enter(changed(section, null))),
                refused(OrgRule.APEX_STANDS_ALONE, "place: an apex office in a department", () -> enter(unit(UnitKind.APEX, wing, null))),
                refused(OrgRule.NO_NUMBER_PATTERN, "place: a registry whose numbers are all the same", () -> enter(unit(UnitKind.SECTION, wing, "{YYYY}"))),
                refused(OrgRule.KIND_STAYS, "place: a wing that becomes a department", () -> {
                    Unit was = PROVINCE.organisation().unit(wing).orElseThrow();
                    return enter(new Unit(wing, UnitKind.DEPARTMENT, was.facts(), null, List.of()));
                }),
                refused(OrgRule.CHANGED_LATER, "history: a unit never bore its old name", () -> {
                    Unit was = PROVINCE.organisation().unit(section).orElseThrow();
                    return enter(new Unit(section, was.kind(), Timeline.from(LATER, was.facts().at(LATER)), null, List.of()));
                }),
                refused(OrgRule.CHANGED_LATER, "history: a post was never what it was", () -> {
                    Post was = PROVINCE.organisation().post(PROVINCE.soAdmin()).orElseThrow();
                    return enter(new Post(was.id(), Timeline.from(LATER, was.facts().at(LATER)), null, List.of()));
                }),
                accepted("history: what was entered for days to come is taken back", () -> {
                    Unit was = PROVINCE.organisation().unit(section).orElseThrow();
                    return after(changed(section, PROVINCE.unit("FD"))).perform(new OrgCommand.EnterUnits(act(), List.of(was)));
                }),
                refused(OrgRule.UNIT_ENDED, "place: a section in a wing that has ended", () -> after(ended(wing, section))
                        .perform(new OrgCommand.EnterUnits(act(), List.of(unit(UnitKind.SECTION, wing, null))))),
                refused(OrgRule.UNIT_ENDED, "place: a post in a section that has ended", () -> after(ended(section, wing))
                        .perform(new OrgCommand.EnterPosts(act(), List.of(post(section, Role.OFFICER))))),
                refused(OrgRule.UNIT_ENDED, "place: a post in a section whose end is entered, for after it", () -> {
                    PaperOffice office = PaperOffice.of(PROVINCE).after(new OrgCommand.EnterUnits(act(), List.of(unit(UnitKind.SECTION, wing, null))));
                    Unit made = office.organisation().unit(NEW_UNIT).orElseThrow();
                    return office.after(new OrgCommand.EnterUnits(act(), List.of(new Unit(NEW_UNIT, made.kind(), made.facts(), LATER.plusSeconds(9), List.of()))))
                            .perform(new OrgCommand.EnterPosts(act(), List.of(post(NEW_UNIT, Role.OFFICER))));
                }),
                refused(OrgRule.CHANGED_MEANWHILE, "stale: a unit that another has ended meanwhile", () -> after(ended(section, wing))
                        .perform(new OrgCommand.EnterUnits(act(), List.of(changed(section, wing)), List.of(known(section))))),
                accepted("stale: a unit as it was seen", () -> PaperOffice.of(PROVINCE)
                        .perform(new OrgCommand.EnterUnits(act(), List.of(changed(section, wing)), List.of(known(section))))),
                refused(OrgRule.HEIRS_IN_TURN, "ends: two sections that take over from each other", () -> after(ended(section, PROVINCE.unit("General")))
                        .perform(new OrgCommand.EnterUnits(act(), List.of(ended(PROVINCE.unit("General"), section))))),
                refused(OrgRule.HEIRS_IN_TURN, "ends: a section that takes over from itself", () -> enter(ended(section, section))),
                refused(OrgRule.UNKNOWN_UNIT, "ends: a section whose work passes to nothing", () -> enter(ended(section, NEW_UNIT))),
                refused(OrgRule.HEIRS_IN_TURN, "ends: a post that takes over from itself", () -> {
                    Post was = PROVINCE.organisation().post(PROVINCE.soAdmin()).orElseThrow();
                    return enter(new Post(was.id(), was.facts(), LATER, List.of(was.id())));
                }),
                refused(OrgRule.TWO_HEADS, "head: one who begins before another who is to be", () -> {
                    PaperOffice office = PaperOffice.of(PROVINCE).after(new OrgCommand.EnterUnits(act(), List.of(unit(UnitKind.WING, PROVINCE.unit("FD"), null))));
                    PostFacts head = post(NEW_UNIT, Role.WING_HEAD).facts().at(LATER);
                    office.after(new OrgCommand.EnterPosts(act(), List.of(new Post(new PostId(new UUID(2, 3)), Timeline.from(LATER.plusSeconds(99), head), null, List.of()))));
                    return office.perform(new OrgCommand.EnterPosts(act(), List.of(post(NEW_UNIT, Role.WING_HEAD))));
                }),
                refused(OrgRule.TWO_HEADS, "head: one whose end is taken back while another is to follow", () -> {
                    PaperOffice office = PaperOffice.of(PROVINCE).after(new OrgCommand.EnterUnits(act(), List.of(unit(UnitKind.WING, PROVINCE.unit("FD"), null))));
                    Post first = post(NEW_UNIT, Role.WING_HEAD);
                    Instant end = LATER.plusSeconds(99);
                    office.after(new OrgCommand.EnterPosts(act(), List.of(new Post(first.id(), first.facts(), end, List.of()))));
                    office.after(new OrgCommand.EnterPosts(act(), List.of(new Post(new PostId(new UUID(2, 3)), Timeline.from(end, first.facts().at(end)), null, List.of()))));
                    return office.perform(new OrgCommand.EnterPosts(act(), List.of(first)));
                }),
                refused(OrgRule.UNIT_NOT_EMPTY, "ends: a section with posts in it", () -> enter(ended(section))),
                refused(OrgRule.UNIT_NOT_EMPTY, "ends: a department with wings in it", () -> enter(ended(PROVINCE.unit("FD")))),
                accepted("ends: a section whose work passes to another", () -> enter(ended(section, PROVINCE.unit("General")))),
                accepted("ends: a section that is empty", () -> {
                    PaperOffice office = PaperOffice.of(PROVINCE).after(new OrgCommand.EnterUnits(act(), List.of(unit(UnitKind.SECTION, wing, null))));
                    Unit made = office.organisation().unit(NEW_UNIT).orElseThrow();
                    return office.perform(new OrgCommand.EnterUnits(act(), List.of(new Unit(NEW_UNIT, made.kind(), made.facts(), LATER.plusSeconds(9), List.of()))));
                }),
                refused(OrgRule.TWO_HEADS, "head: a second one of a department", () -> enter(post(PROVINCE.unit("S&GAD"), Role.DEPARTMENT_HEAD))),
                refused(OrgRule.TWO_HEADS, "head: a second one of a wing", () -> enter(post(wing, Role.WING_HEAD))),
                accepted("head: of a unit that has none", () -> {
                    PaperOffice office = PaperOffice.of(PROVINCE).after(new OrgCommand.EnterUnits(act(), List.of(unit(UnitKind.WING, PROVINCE.unit("FD"), null))));
                    return office.perform(new OrgCommand.EnterPosts(act(), List.of(post(NEW_UNIT, Role.WING_HEAD))));
                }));
    }

    private static Act act() {
        return Acts.in(PROVINCE).as(PROVINCE.superAdmin()).act();
    }

    private static Decision enter(Unit unit) {
        return PaperOffice.of(PROVINCE).perform(new OrgCommand.EnterUnits(act(), List.of(unit)));
    }

    private static Decision enter(Post post) {
        return PaperOffice.of(PROVINCE).perform(new OrgCommand.EnterPosts(act(), List.of(post)));
    }

    private static PaperOffice after(Unit unit) {
        return PaperOffice.of(PROVINCE).after(new OrgCommand.EnterUnits(act(), List.of(unit)));
    }

    private static Unit unit(UnitKind kind, @Nullable UnitId parent, @Nullable String pattern) {
        return new Unit(NEW_UNIT, kind, Timeline.from(LATER, new UnitFacts("O&M", new Bilingual("Organisation and Methods", "تنظیم و طریقہ کار"),
                parent, pattern)), null, List.of());
    }

    private static Unit changed(UnitId id, @Nullable UnitId parent) {
        Unit was = PROVINCE.organisation().unit(id).orElseThrow();
        UnitFacts facts = was.facts().at(LATER);
        return new Unit(id, was.kind(), was.facts().then(LATER, new UnitFacts(facts.code(), facts.name(), parent, facts.numberPattern())), null, List.of());
    }

    private static Unit known(UnitId id) {
        return PROVINCE.organisation().unit(id).orElseThrow();
    }

    private static Unit ended(UnitId id, UnitId... successors) {
        Unit was = PROVINCE.organisation().unit(id).orElseThrow();
        return new Unit(id, was.kind(), was.facts(), LATER, List.of(successors));
    }

    private static Post post(UnitId unit, Role role) {
        return new Post(NEW_POST, Timeline.from(LATER, new PostFacts(unit, "New", new Bilingual("New post", "نئی اسامی"), role, 17, null, null)),
                null, List.of());
    }
}
