package pk.gob.edaftar.server.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.server.fixture.TestDatabase;

/// What a request says to the database is said again, to the letter, by JDBC alone.
class RecordingTest {
    private final TestDatabase written = TestDatabase.create();
    private final TestDatabase bare = TestDatabase.create();
    private final Recording recording = new Recording();

    @AfterEach
    void drop() {
        written.close();
        bare.close();
    }

    @Test
    void whatARequestSaidIsSaidAgain() throws Exception {
        for (TestDatabase each : List.of(written, bare)) {
            each.execute("CREATE TABLE note (n bigint PRIMARY KEY, words text[], said text)");
        }
        answering(() -> {
            try (Connection connection = recording.over(written.connect())) {
                connection.setAutoCommit(false);
                insert(connection, 1, "rains", null);
                insert(connection, 2, "roof", "مرمت");
                connection.commit();
                insert(connection, 3, "lost", "lost");
                connection.rollback();
                connection.setAutoCommit(true);
                insert(connection, 4, "alone", "alone");
            }
            return true;
        });
        List<Step> steps = recording.take();
        try (Connection connection = bare.connect()) {
            for (Step step : steps) {
                step.play(connection);
            }
        }
        assertThat(notes(bare)).isEqualTo(notes(written)).contains("(2,{roof},مرمت)", "(1,{rains},)", "(4,{alone},alone)").doesNotContain("lost");
        assertThat(recording.take()).as("taken once").isEmpty();
    }

    @Test
    void whatTheServerDoesForItselfIsNotWrittenDown() throws SQLException {
        try (Connection connection = recording.over(written.connect()); Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
        assertThat(recording.take()).isEmpty();
    }

    private static void insert(Connection connection, long n, String word, @Nullable String said) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO note VALUES (?, ?, ?) RETURNING n")) {
            insert.setObject(1, n);
            insert.setArray(2, connection.createArrayOf("text", new Object[] {word}));
            insert.setObject(3, said);
            insert.execute();
        }
    }

    private static String notes(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT string_agg(note::text, ' ' ORDER BY n) FROM note")) {
            found.next();
            return found.getString(1);
        }
    }

    /// Runs as the server's threads do that answer requests.
    private static void answering(Callable<Boolean> work) throws Exception {
        FutureTask<Boolean> task = new FutureTask<>(work);
        Thread.ofVirtual().name("tomcat-handler-7").start(task).join();
        assertThat(task.get()).isTrue();
    }
}
