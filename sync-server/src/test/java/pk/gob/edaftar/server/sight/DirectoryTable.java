package pk.gob.edaftar.server.sight;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pk.gob.edaftar.model.calendar.UrgencyLimits;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.org.CalendarFacts;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeId;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.Holiday;
import pk.gob.edaftar.model.org.HolidayId;
import pk.gob.edaftar.model.org.OfficeCalendar;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.text.Bilingual;

/// Who manages the directory. What is tried changes nothing: entries are entered as they are, charges begin in a far year.
final class DirectoryTable {
    private static final String FILE = "directory.txt";
    private static final Instant FAR = Instant.parse("2199-01-01T00:00:00Z");

    private DirectoryTable() {}

    private record Line(String kind, List<String> about, Set<String> who) {
        static Line of(String text) {
            List<String> cells = SituationFile.cells(text);
            List<String> halves = SituationFile.words(cells.get(0), ">");
            return new Line(halves.getFirst(), halves.subList(1, halves.size()), new HashSet<>(SituationFile.words(cells.get(1), ";")));
        }
    }

    private static List<Line> lines() {
        return SituationFile.lines(FILE).stream().map(Line::of).toList();
    }

    /// The kinds of acts the table has.
    static Set<String> kinds() {
        return lines().stream().map(Line::kind).collect(Collectors.toSet());
    }

    static void check(PlayedOffice office, Tally tally) {
        List<Line> lines = lines();
        Collection<Player> players = office.players().values();
        for (Player player : players) {
            List<Command> commands = new ArrayList<>();
            lines.forEach(line -> commands.add(command(office.province(), line, player.act())));
            List<Receipt> receipts = player.send(commands);
            for (int n = 0; n < lines.size(); n++) {
                boolean may = lines.get(n).who().contains(player.code());
                tally.cell(may == (receipts.get(n).verdict() == Verdict.ACCEPTED),
                        player.code() + " · " + lines.get(n) + ": " + receipts.get(n).verdict() + " " + receipts.get(n).refusal());
            }
        }
    }

    private static Command command(WideProvince province, Line line, Act act) {
        Organisation organisation = province.organisation();
        return switch (line.kind()) {
            case "org.found" -> new OrgCommand.FoundDirectory(act, List.of(), List.of(), organisation.persons().iterator().next(),
                    organisation.charges().iterator().next());
            case "org.enterUnits" -> new OrgCommand.EnterUnits(act, List.of(organisation.unit(province.unit("Admin")).orElseThrow()));
            case "org.enterPosts" -> new OrgCommand.EnterPosts(act, List.of(organisation.post(province.post("SO(Admin)")).orElseThrow()));
            case "org.enterPersons" -> new OrgCommand.EnterPersons(act, List.of(organisation.persons().iterator().next()));
            case "org.enterHolidays" -> new OrgCommand.EnterHolidays(act, List.of(new Holiday(new HolidayId(UUID.randomUUID()),
                    new Bilingual("A far day", "ایک دور کا دن"), LocalDate.of(2199, 1, 1), LocalDate.of(2199, 1, 1), null)));
            case "org.setCalendar" -> new OrgCommand.SetCalendar(act, new OfficeCalendar(Timeline.from(FAR,
                    new CalendarFacts(List.of(DayOfWeek.SUNDAY), UrgencyLimits.DEFAULT))));
            case "org.giveCharges" -> new OrgCommand.GiveCharges(act, List.of(charge(province, about(province, line))));
            case "org.endCharge" -> new OrgCommand.EndCharge(act, organisation.charges().stream()
                    .filter(charge -> charge.post().equals(about(province, line))).findFirst().orElseThrow().id(), FAR);
            default -> throw new IllegalArgumentException("no act on the directory is called " + line.kind());
        };
    }

    private static PostId about(WideProvince province, Line line) {
        return province.post(Objects.requireNonNull(line.about().getFirst()));
    }

    private static Charge charge(WideProvince province, PostId post) {
        return new Charge(new ChargeId(UUID.randomUUID()), province.person(post), post, ChargeKind.ADDITIONAL, FAR, null);
    }
}
