package pk.gob.edaftar.model.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.Scene;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;

/// By each role and each relation to the paper: what may be done with a letter that the clerk has registered and sent to
/// SO(Admin), with a copy to SO(General). Written from `DOMAIN.md` 2 by hand. Whoever may not know of it is told
/// `dak.unknown` and nothing else, not even where it is.
class WhoMayActTest {
    private static final List<String> ACTS = List.of("forward", "receive", "open", "recall", "remark", "putAway");

    private static final String ORDINARY = """
            by                        | forward    | receive    | open       | recall       | remark         | putAway
            SO(Admin)                 | ok         | ok         | ok         | notSentByYou | ok             | ok
            PA to SO(Admin)           | ok         | ok         | ok         | notSentByYou | ok             | ok
            Assistant (Admin)         | notWithYou | notWithYou | notWithYou | notSentByYou | remarkNotYours | notWithYou
            AS(Admin)                 | notWithYou | notWithYou | notWithYou | notSentByYou | ok             | notWithYou
            PA to AS(Admin)           | unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            Secretary (S&GAD)         | notWithYou | notWithYou | notWithYou | notSentByYou | ok             | notWithYou
            PA to Secretary (S&GAD)   | unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            Diary Clerk (S&GAD)       | notWithYou | notWithYou | notWithYou | ok           | remarkNotYours | notWithYou
            Second Diary Clerk (S&GAD)| notWithYou | notWithYou | notWithYou | notSentByYou | remarkNotYours | notWithYou
            SO(General)               | notWithYou | notWithYou | notWithYou | notSentByYou | remarkNotYours | notWithYou
            Assistant (General)       | notWithYou | notWithYou | notWithYou | notSentByYou | remarkNotYours | notWithYou
            Auditor (S&GAD)           | notWithYou | notWithYou | notWithYou | notSentByYou | remarkNotYours | notWithYou
            System Administrator      | unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            DS(Reg)                   | unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            SO(R-I)                   | unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            Diary Clerk (Regulation)  | unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            Secretary (FD)            | unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            SO(B-I)                   | unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            Auditor (FD)              | unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            CS                        | unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            CM                        | unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            """;

    private static final String CONFIDENTIAL = """
            by                        | forward    | receive    | open       | recall       | remark         | putAway
            SO(Admin)                 | ok         | ok         | ok         | notSentByYou | ok             | ok
            PA to SO(Admin)           | ok         | ok         | ok         | notSentByYou | ok             | ok
            Assistant (Admin)         | unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            AS(Admin)                 | notWithYou | notWithYou | notWithYou | notSentByYou | ok             | notWithYou
            Secretary (S&GAD)         | notWithYou | notWithYou | notWithYou | notSentByYou | ok             | notWithYou
            Diary Clerk (S&GAD)       | notWithYou | notWithYou | notWithYou | ok           | remarkNotYours | notWithYou
            Second Diary Clerk (S&GAD)| unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            SO(General)               | notWithYou | notWithYou | notWithYou | notSentByYou | remarkNotYours | notWithYou
            Assistant (General)       | unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            Auditor (S&GAD)           | notWithYou | notWithYou | notWithYou | notSentByYou | remarkNotYours | notWithYou
            DS(Reg)                   | unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            SO(B-I)                   | unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            CS                        | unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            """;

    private static final String SECRET = """
            by                        | forward    | receive    | open       | recall       | remark         | putAway
            SO(Admin)                 | ok         | ok         | ok         | notSentByYou | ok             | ok
            PA to SO(Admin)           | secretNoAssistant | secretNoAssistant | secretNoAssistant | secretNoAssistant | secretNoAssistant | secretNoAssistant
            Assistant (Admin)         | notWithYou | notWithYou | notWithYou | notSentByYou | remarkNotYours | notWithYou
            AS(Admin)                 | notWithYou | notWithYou | notWithYou | notSentByYou | remarkNotYours | notWithYou
            Secretary (S&GAD)         | notWithYou | notWithYou | notWithYou | notSentByYou | remarkNotYours | notWithYou
            Diary Clerk (S&GAD)       | notWithYou | notWithYou | notWithYou | ok           | remarkNotYours | notWithYou
            Second Diary Clerk (S&GAD)| notWithYou | notWithYou | notWithYou | notSentByYou | remarkNotYours | notWithYou
            Auditor (S&GAD)           | notWithYou | notWithYou | notWithYou | notSentByYou | remarkNotYours | notWithYou
            DS(Reg)                   | unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            SO(B-I)                   | unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            CS                        | unknown    | unknown    | unknown    | unknown      | unknown        | unknown
            """;

    record Cell(Letters letter, String by, String act, String expected) {
        @Override
        public String toString() {
            return letter.grade() + ": " + by + " · " + act + " → " + expected;
        }
    }

    static Stream<Cell> cells() {
        return Stream.of(table(Letters.ordinary(), ORDINARY), table(Letters.ordinary().confidential(), CONFIDENTIAL),
                table(Letters.ordinary().secret(), SECRET)).flatMap(cells -> cells);
    }

    private static Stream<Cell> table(Letters letter, String table) {
        return table.lines().skip(1).flatMap(line -> {
            List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            return ACTS.stream().map(act -> new Cell(letter, cells.getFirst(), act, cells.get(1 + ACTS.indexOf(act))));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void isDecidedByRoleAndRelation(Cell cell) {
        SmallProvince province = new SmallProvince();
        Scene scene = Scene.registered(cell.letter()).mark(province.soAdmin(), province.soGeneral());
        Decision decision = scene.perform(command(scene, province.post(cell.by()), cell.act()));
        assertThat(spoken(decision)).isEqualTo(cell.expected());
        if (cell.expected().equals("unknown")) {
            assertThat(((Decision.Refused) decision).refusal().arguments()).isEmpty();
        }
    }

    private static Command command(Scene scene, PostId by, String act) {
        Acts acts = scene.as(by);
        return switch (act) {
            case "forward" -> acts.forward(scene.dak(), scene.original(), scene.province().wingHead());
            case "receive" -> acts.receive(scene.dak(), scene.original());
            case "open" -> acts.open(scene.dak(), scene.original());
            case "recall" -> acts.recall(scene.dak(), scene.original());
            case "remark" -> acts.remark(scene.dak(), scene.original(), "Please speak");
            case "putAway" -> acts.putAway(scene.dak(), scene.original(), "No action called for");
            default -> throw new IllegalArgumentException(act);
        };
    }

    private static String spoken(Decision decision) {
        return switch (decision) {
            case Decision.Accepted accepted -> "ok";
            case Decision.Refused refused -> refused.refusal().rule().replace("dak.", "");
            default -> decision.toString();
        };
    }
}
