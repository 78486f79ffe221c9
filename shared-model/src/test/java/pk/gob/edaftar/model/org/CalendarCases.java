package pk.gob.edaftar.model.org;

import static pk.gob.edaftar.model.office.RuleCase.accepted;
import static pk.gob.edaftar.model.office.RuleCase.needsServer;
import static pk.gob.edaftar.model.office.RuleCase.refused;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.calendar.UrgencyLimits;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Authority.AuthorityRule;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.PaperOffice;
import pk.gob.edaftar.model.office.RuleCase;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.text.Bilingual;

/// Acts on the calendar: holidays, rest days and time limits.
final class CalendarCases {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final List<DayOfWeek> WEEKEND = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private CalendarCases() {}

    static List<RuleCase> all() {
        Act admin = Acts.in(PROVINCE).as(PROVINCE.superAdmin()).act();
        Act head = Acts.in(PROVINCE).as(PROVINCE.secretary()).act();
        Act clerk = Acts.in(PROVINCE).as(PROVINCE.clerk()).act();
        Holiday day = holiday("2027-03-23", "2027-03-23", null);
        return List.of(
                accepted("holidays: one day", () -> enter(admin, day)),
                accepted("holidays: several days, and another", () -> enter(admin, holiday("2027-03-10", "2027-03-12", null), day)),
                accepted("holidays: one withdrawn", () -> enter(admin, holiday("2027-03-23", "2027-03-23", SmallProvince.MORNING))),
                accepted("holidays: of a whole month", () -> enter(admin, holiday("2027-03-01", "2027-03-31", null))),
                refused(OrgRule.HOLIDAY_TOO_LONG, "holidays: of a month and a day", () -> enter(admin, holiday("2027-03-01", "2027-04-01", null))),
                refused(OrgRule.HOLIDAY_TOO_LONG, "holidays: to the wrong year", () -> enter(admin, day, holiday("2027-03-23", "2028-03-23", null))),
                refused(OrgRule.HOLIDAY_BACKWARDS, "holidays: ending before they begin", () -> enter(admin, holiday("2027-03-23", "2027-03-22", null))),
                refused(OrgRule.ONLY_ADMINISTRATOR, "holidays: by a department's head", () -> enter(head, day)),
                refused(OrgRule.ONLY_ADMINISTRATOR, "holidays: by a diary clerk", () -> enter(clerk, day)),
                needsServer(AuthorityRule.SERVER_ONLY, "holidays: on the administrator's desk",
                        () -> PaperOffice.of(PROVINCE).tryOnDesk(new OrgCommand.EnterHolidays(admin, List.of(day)))),
                accepted("calendar: the defaults", () -> set(admin, WEEKEND, 0, 1, 2, 3, 7)),
                accepted("calendar: all limits alike, no rest day", () -> set(admin, List.of(), 5, 5, 5, 5, 5)),
                accepted("calendar: the longest limit", () -> set(admin, WEEKEND, 0, 1, 2, 3, 365)),
                refused(OrgRule.LIMIT_TOO_LONG, "calendar: a longer one", () -> set(admin, WEEKEND, 0, 1, 2, 3, 366)),
                accepted("calendar: closed letters archived the same day", () -> archiving(admin, 0)),
                accepted("calendar: closed letters archived after ten years", () -> archiving(admin, 3_650)),
                refused(OrgRule.ARCHIVE_WAIT, "calendar: closed letters archived later than that", () -> archiving(admin, 3_651)),
                refused(OrgRule.ARCHIVE_WAIT, "calendar: closed letters archived before they are closed", () -> archiving(admin, -1)),
                refused(OrgRule.LIMITS_OUT_OF_ORDER, "calendar: less urgent, due earlier", () -> set(admin, WEEKEND, 0, 2, 1, 3, 7)),
                refused(OrgRule.LIMITS_OUT_OF_ORDER, "calendar: due before it came", () -> set(admin, WEEKEND, -1, 1, 2, 3, 7)),
                refused(OrgRule.NO_WORKING_DAY, "calendar: rest all week", () -> set(admin, Arrays.asList(DayOfWeek.values()), 0, 1, 2, 3, 7)),
                refused(OrgRule.ONLY_ADMINISTRATOR, "calendar: by a department's head", () -> set(head, WEEKEND, 0, 1, 2, 3, 7)),
                needsServer(AuthorityRule.SERVER_ONLY, "calendar: on the administrator's desk", () -> PaperOffice.of(PROVINCE)
                        .tryOnDesk(new OrgCommand.SetCalendar(admin, calendar(WEEKEND, UrgencyLimits.DEFAULT)))));
    }

    private static Decision enter(Act act, Holiday... holidays) {
        return PaperOffice.of(PROVINCE).perform(new OrgCommand.EnterHolidays(act, List.of(holidays)));
    }

    private static Decision set(Act act, List<DayOfWeek> rest, int mostImmediate, int immediate, int urgent, int priority, int routine) {
        return PaperOffice.of(PROVINCE).perform(new OrgCommand.SetCalendar(act, calendar(rest,
                new UrgencyLimits(mostImmediate, immediate, urgent, priority, routine))));
    }

    private static Decision archiving(Act act, int after) {
        return PaperOffice.of(PROVINCE).perform(new OrgCommand.SetCalendar(act, new OfficeCalendar(Timeline.from(SmallProvince.MORNING,
                new CalendarFacts(WEEKEND, UrgencyLimits.DEFAULT, after)))));
    }

    private static OfficeCalendar calendar(List<DayOfWeek> rest, UrgencyLimits limits) {
        return new OfficeCalendar(Timeline.from(SmallProvince.MORNING, new CalendarFacts(rest, limits)));
    }

    private static Holiday holiday(String first, String last, @Nullable Instant withdrawn) {
        return new Holiday(new HolidayId(UUID.nameUUIDFromBytes(first.getBytes(StandardCharsets.UTF_8))),
                new Bilingual("A holiday", "ایک تعطیل"), LocalDate.parse(first), LocalDate.parse(last), withdrawn);
    }
}
