package pk.gob.edaftar.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.sync.Push;
import pk.gob.edaftar.model.sync.PushAnswer;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.server.fixture.LetterDay;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;

class KilledServerTest {
    /// No more than a first block of numbers has.
    private static final int LETTERS = 48;
    private static final int PUSH = 3;

    private final SmallProvince province = new SmallProvince();
    private final Map<CommandId, Receipt> acknowledged = new ConcurrentHashMap<>();

    @Test
    void aServerKilledWhileAnOutboxDrainsLosesAndDoublesNothing() throws Exception {
        try (TestServer prepared = TestServer.with(province.entities())) {
            LetterDay clerk = new LetterDay(prepared, province, province.clerk());
            List<Sent> letters = new ArrayList<>();
            for (int i = 0; i < LETTERS; i++) {
                letters.add(LetterDay.sent(clerk.register("Letter " + i)));
            }
            prepared.stop();
            for (int pushes : new int[] {2, 5}) {
                killAfter(pushes, prepared, clerk, letters);
            }
            assertThat(acknowledged).hasSizeBetween(7 * PUSH, LETTERS - PUSH);

            try (ServerProcess last = start(prepared)) {
                assertThat(last.lines()).containsExactly("ready: " + last.url());
                Map<CommandId, Receipt> again = new ConcurrentHashMap<>();
                drain(desk(last, clerk), clerk, letters, again, new CountDownLatch(0));
                assertThat(again).hasSize(LETTERS).containsAllEntriesOf(acknowledged);
                assertThat(again.values()).extracting(Receipt::verdict).containsOnly(Verdict.ACCEPTED);
            }
            assertThat(count(prepared, "SELECT count(*) FROM dak_entry")).isEqualTo(LETTERS);
            assertThat(count(prepared, "SELECT count(DISTINCT serial) FROM dak_entry")).isEqualTo(LETTERS);
            assertThat(count(prepared, "SELECT count(*) FROM act WHERE said LIKE '%dak.register%'")).isEqualTo(LETTERS);
            prepared.start();
        }
    }

    /// A desk sends what has not been acknowledged; after so many answers its server dies, whatever it is doing.
    private void killAfter(int pushes, TestServer prepared, LetterDay clerk, List<Sent> letters) throws Exception {
        List<Sent> outbox = letters.stream().filter(sent -> !acknowledged.containsKey(sent.id())).toList();
        try (ServerProcess server = start(prepared)) {
            CountDownLatch answers = new CountDownLatch(pushes);
            CompletableFuture<Void> drained = CompletableFuture.runAsync(() -> {
                try {
                    drain(desk(server, clerk), clerk, outbox, acknowledged, answers);
                } catch (IllegalStateException gone) {
                    assertThat(gone).hasCauseInstanceOf(IOException.class);
                }
            });
            assertThat(answers.await(60, TimeUnit.SECONDS)).isTrue();
            server.kill();
            drained.get(60, TimeUnit.SECONDS);
        }
    }

    private static ServerProcess start(TestServer prepared) throws StartFailure {
        return ServerProcess.start(List.of("--data=" + prepared.data(), "--database.url=" + prepared.database().url(),
                "--database.user=" + prepared.database().user(), "--database.password=" + prepared.database().password(),
                "--database.connections=4"), ProcessBuilder.Redirect.DISCARD);
    }

    private static TestDesk desk(ServerProcess server, LetterDay clerk) {
        return new TestDesk(server.url(), clerk.desk().device()).withToken(clerk.session().token());
    }

    private static void drain(TestDesk desk, LetterDay clerk, List<Sent> letters, Map<CommandId, Receipt> receipts,
            CountDownLatch answers) {
        for (int i = 0; i < letters.size(); i += PUSH) {
            Push push = new Push(clerk.session().epoch(), letters.subList(i, Math.min(i + PUSH, letters.size())));
            desk.post("/api/commands", push, PushAnswer.class).receipts().forEach(each -> receipts.put(each.command(), each));
            answers.countDown();
        }
    }

    private static long count(TestServer server, String sql) throws SQLException {
        try (Connection connection = server.database().connect(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
