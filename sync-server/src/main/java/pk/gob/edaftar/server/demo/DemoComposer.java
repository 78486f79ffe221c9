package pk.gob.edaftar.server.demo;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.Mode;
import pk.gob.edaftar.model.dak.Urgency;

/// Makes papers of letters that come again and again: each from another place, of another age, with what became of it so far.
/// From the same files the same papers come on every day; a career stops at today, wherever it then is.
final class DemoComposer {
    private static final int YOUNG = 12;
    private static final int REMINDED = 15;
    private static final int REMINDER_AFTER = 11;
    private static final int FLAG_DAYS = 5;
    private static final int LATEST_MINUTES = 110;
    /// How many of a hundred papers are at most so many days old.
    private static final int[][] AGES = {{12, 0, 0}, {28, 1, 3}, {50, 4, 10}, {68, 11, 20}, {83, 21, 45}, {94, 46, 90}, {100, 91, 125}};

    private final DemoProvince province;
    private final DemoDays days;
    private final List<DemoCareer> careers;
    private final Map<String, DemoPhrase> phrases;
    private final DemoParticulars particulars;

    DemoComposer(DemoProvince province, DemoDays days, DemoFiles.Composition files) {
        this.province = province;
        this.days = days;
        this.careers = files.careers();
        this.phrases = files.phrases().stream().collect(Collectors.toMap(DemoPhrase::key, Function.identity()));
        this.particulars = files.particulars();
    }

    List<DemoPaper> papers(List<DemoLetter> letters) {
        List<DemoPaper> papers = new ArrayList<>();
        for (int turn = 0; turn < letters.size(); turn++) {
            DemoLetter letter = letters.get(turn);
            for (int n = 1; n <= letter.times(); n++) {
                new One(letter, letter.key() + "-" + n, turn * 3 + n * 11).addTo(papers);
            }
        }
        return papers;
    }

    /// One paper.
    private final class One {
        private final DemoLetter letter;
        private final String key;
        private final Random random;
        private final int age;
        private final int minutes;
        private final DemoCast cast;
        private final DemoParticulars.Chosen chosen;
        private final DemoCareer career;

        One(DemoLetter letter, String key, int turn) {
            this.letter = letter;
            this.key = key;
            this.random = new Random(key.hashCode());
            this.age = age();
            this.minutes = random.nextInt(LATEST_MINUTES);
            this.cast = new DemoCast(province, letter, random);
            this.chosen = particulars.new Chosen(letter.isUrdu(), turn, random);
            this.career = career();
        }

        private int age() {
            int roll = random.nextInt(100);
            for (int[] age : AGES) {
                if (roll < age[0]) {
                    return random.nextInt(age[1], age[2] + 1);
                }
            }
            return 0;
        }

        private DemoCareer career() {
            List<DemoCareer> possible = careers.stream().filter(each -> letter.careers().isEmpty()
                    ? each.kind() != DemoCareer.Kind.NAMED : letter.careers().contains(each.key()))
                    .filter(cast::suits).filter(this::isManned).filter(each -> !isCorrection(each) || letter.subject().contains("{place}"))
                    .toList();
            int roll = random.nextInt(possible.stream().mapToInt(this::weight).sum());
            for (DemoCareer each : possible) {
                roll -= weight(each);
                if (roll < 0) {
                    return each;
                }
            }
            return possible.getLast();
        }

        /// What is old has mostly come to an end.
        private int weight(DemoCareer each) {
            return each.kind() == DemoCareer.Kind.FINISHED && age > YOUNG ? each.weight() * 2 : each.weight();
        }

        private boolean isManned(DemoCareer each) {
            return each.turns().stream().filter(turn -> turn.on() <= age).allMatch(turn -> cast.of(turn.by())
                    .map(post -> province.isHeld(province.post(post), days.at(age - turn.on(), turn.time()))).orElse(true));
        }

        private static boolean isCorrection(DemoCareer each) {
            return each.turns().stream().anyMatch(turn -> turn.act() == DemoStep.DemoAct.CORRECT);
        }

        void addTo(List<DemoPaper> papers) {
            boolean lies = age == 0 && random.nextInt(3) == 0;
            List<DemoStep> steps = new ArrayList<>();
            career.turns().stream().filter(turn -> turn.on() <= age && !lies).forEach(turn -> step(turn).ifPresent(steps::add));
            boolean mistaken = isCorrection(career);
            Mode mode = letter.modes().get(random.nextInt(letter.modes().size()));
            int written = age + daysOnTheWay(mode);
            papers.add(new DemoPaper(key, letter.by(), age, time("09:05"), mode, letter.kind(), chosen.said(letter.senderName()),
                    chosen.said(letter.senderOffice()), chosen.numbered(letter.reference()), written, letter.urgency(), letter.grade(),
                    letter.enclosures(), List.of(), mistaken ? chosen.mistaken(letter.subject()) : chosen.said(letter.subject()),
                    letter.text().stream().map(chosen::said).toList(), steps));
            boolean reminded = career.kind() == DemoCareer.Kind.OPEN && age > REMINDED && letter.grade() == Grade.ORDINARY;
            if (reminded && random.nextInt(3) > 0) {
                papers.add(reminder(mode));
            }
        }

        private int daysOnTheWay(Mode mode) {
            return switch (mode) {
                case BY_HAND, EMAIL, FAX, PORTAL -> random.nextInt(2);
                case COURIER -> random.nextInt(1, 4);
                case POST -> random.nextInt(2, 7);
            };
        }

        private Optional<DemoStep> step(DemoCareer.Turn turn) {
            return cast.of(turn.by()).map(by -> new DemoStep(by, age - turn.on(), time(turn.time()), turn.act(), cast.of(turn.to()),
                    turn.by().equals("copy") ? by : null, within(turn), turn.phrase() == null ? null : phrase(turn.phrase()), null,
                    turn.act() == DemoStep.DemoAct.CORRECT ? chosen.said(letter.subject()) : null, null, null));
        }

        /// The same so much later as everything on this paper, so that its acts stay in their order.
        private String time(String usual) {
            return LocalTime.parse(usual).plusMinutes(minutes).toString();
        }

        private @Nullable Integer within(DemoCareer.Turn turn) {
            return turn.act() == DemoStep.DemoAct.FLAG ? Integer.valueOf(FLAG_DAYS) : turn.due() ? within(letter.urgency()) : null;
        }

        private static @Nullable Integer within(Urgency urgency) {
            return switch (urgency) {
                case MOST_IMMEDIATE -> 1;
                case IMMEDIATE -> 2;
                case URGENT -> 4;
                case PRIORITY -> 6;
                case ROUTINE -> null;
            };
        }

        private String phrase(String name) {
            List<String> wordings = Objects.requireNonNull(phrases.get(name), name).in(letter.isUrdu());
            return wordings.get(random.nextInt(wordings.size()));
        }

        /// The sender has waited, and writes again.
        private DemoPaper reminder(Mode mode) {
            int day = age - REMINDER_AFTER;
            String to = cast.of(career.turns().getFirst().to()).getFirst();
            DemoStep mark = new DemoStep(letter.by(), day, time("10:05"), DemoStep.DemoAct.MARK, List.of(to), null, null, null, null, null, null, null);
            DemoStep link = new DemoStep(letter.by(), day, time("10:08"), DemoStep.DemoAct.LINK, List.of(), null, null, null, key, null, null, null);
            return new DemoPaper(key + "-reminder", letter.by(), day, time("09:40"), mode, letter.kind(), chosen.said(letter.senderName()),
                    chosen.said(letter.senderOffice()), chosen.numbered(letter.reference()), day + 1, Urgency.URGENT, letter.grade(), 0, List.of(),
                    words("reminder").getFirst() + chosen.said(letter.subject()), List.of(phrase("reminding")), List.of(mark, link));
        }

        private List<String> words(String name) {
            return Objects.requireNonNull(phrases.get(name), name).in(letter.isUrdu());
        }
    }
}
