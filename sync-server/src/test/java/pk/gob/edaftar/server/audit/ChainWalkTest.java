package pk.gob.edaftar.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.server.VerifyMain;
import pk.gob.edaftar.server.ledger.Sequencer;

/// One row changed by whoever has the database, and it is found; and the word says so.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChainWalkTest {
    private static AuditedDay day;

    @BeforeAll
    static void start() {
        day = new AuditedDay();
        day.server.part(Sequencer.class).number();
    }

    @AfterAll
    static void stop() {
        day.close();
    }

    @Test
    @Order(1)
    void whatNobodyTouchedHolds() {
        assertThat(walk()).allMatch(ChainWalk.State::holds).allMatch(state -> state.links() > 0 && state.chains() > 0);
        Said said = verify();
        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text()).contains("The log holds.", "تمام اندراجات سالم ہیں۔").doesNotContain("DO NOT HOLD");
    }

    static Stream<Arguments> changes() {
        String register = "WHERE said LIKE '%rest house%' AND kind = 'dak.register'";
        return Stream.of(
                Arguments.of(AuditKind.Log.ACTS, "CHANGED", "UPDATE act SET said = replace(said, 'rest house', 'guest house') " + register),
                Arguments.of(AuditKind.Log.ACTS, "CHANGED", "UPDATE act SET answered = replace(answered, 'ACCEPTED', 'REFUSED') " + register),
                Arguments.of(AuditKind.Log.ACTS, "CHANGED", "UPDATE act SET at = at - interval '1 day' " + register),
                Arguments.of(AuditKind.Log.ACTS, "CHANGED", "UPDATE act SET person = gen_random_uuid() " + register),
                Arguments.of(AuditKind.Log.ACTS, "CHANGED", "UPDATE act SET device = gen_random_uuid() " + register),
                Arguments.of(AuditKind.Log.ACTS, "GONE", "DELETE FROM act " + register),
                Arguments.of(AuditKind.Log.ACTS, "GONE", "DELETE FROM act WHERE kind = 'dak.mark' AND verdict = 'ACCEPTED'"),
                Arguments.of(AuditKind.Log.DESKS, "CHANGED", "UPDATE reading SET words = 'nothing' WHERE kind = 'SOUGHT'"),
                Arguments.of(AuditKind.Log.DESKS, "CHANGED", "UPDATE reading SET paper = gen_random_uuid() WHERE n = 2 AND kind = 'OPENED'"),
                Arguments.of(AuditKind.Log.DESKS, "MISSING", "DELETE FROM reading WHERE kind = 'SOUGHT'"),
                Arguments.of(AuditKind.Log.SERVER, "CHANGED", "UPDATE server_log SET person = NULL WHERE kind = 'SIGN_IN_REFUSED' AND person IS NOT NULL"),
                Arguments.of(AuditKind.Log.SERVER, "CHANGED", "UPDATE server_log SET words = '' WHERE kind = 'SOUGHT_AT_SERVER'"),
                Arguments.of(AuditKind.Log.SERVER, "MISSING", "DELETE FROM server_log WHERE kind = 'HANDED_OUT'"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    @Order(2)
    void oneRowChangedIsFound(AuditKind.Log log, String fault, String change) {
        day.server.part(TransactionTemplate.class).executeWithoutResult(status -> {
            status.setRollbackOnly();
            assertThat(day.server.part(JdbcClient.class).sql(change).update()).as(change).isPositive();
            assertThat(walk()).allSatisfy(state -> assertThat(state.holds()).as(state.toString()).isEqualTo(state.log() != log));
            assertThat(walk().stream().filter(state -> !state.holds()).findFirst().flatMap(ChainWalk.State::first).orElseThrow().fault().name())
                    .isEqualTo(fault);
        });
        assertThat(walk()).allMatch(ChainWalk.State::holds);
    }

    @Test
    @Order(3)
    void theWordNamesTheFirstBrokenLinkInBothLanguages() {
        day.server.part(JdbcClient.class).sql("UPDATE act SET said = replace(said, 'rest house', 'guest house') WHERE kind = 'dak.register'").update();
        Said said = verify();
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("THE LOG DOES NOT HOLD", "اندراجات سالم نہیں ہیں", "link 1 of " + day.letter.dak().value(),
                day.letter.dak().value() + " کی کڑی 1", "it was changed after it was written");
    }

    @Test
    @Order(4)
    void theWordHasAHelpAndRefusesWhatItDoesNotKnow() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(VerifyMain.run(List.of("--help"), print(out))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Walks every chain", "ہر زنجیر");
        assertThat(VerifyMain.run(List.of("what"), print(out))).isEqualTo(2);
    }

    private record Said(int code, String text) {}

    private static Said verify() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of("--data=" + day.server.data(), "--database.url=" + day.server.database().url(),
                "--database.user=" + day.server.database().user(), "--database.password=" + day.server.database().password()));
        int code = VerifyMain.run(arguments, print(out));
        return new Said(code, out.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private static List<ChainWalk.State> walk() {
        return day.server.part(ChainWalk.class).walk();
    }
}
