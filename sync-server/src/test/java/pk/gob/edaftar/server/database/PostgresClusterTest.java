package pk.gob.edaftar.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresClusterTest {
    private static final Path BINARIES = Path.of("target", "pgsql");

    @TempDir
    Path data;

    @Test
    void theLastNodeToLeaveStopsItAndTheDataIsThereAgain() throws Exception {
        try (PostgresCluster first = PostgresCluster.open(data, BINARIES)) {
            first.access().createDatabase("office");
            first.access().createDatabase("office");
            execute(first, "CREATE TABLE kept (n int)");
        }
        assertThat(PostmasterFile.in(data.resolve("postgres"))).isEmpty();
        try (PostgresCluster second = PostgresCluster.open(data, BINARIES)) {
            execute(second, "INSERT INTO kept VALUES (1)");
        }
    }

    @Test
    void aSecondNodeAdoptsTheRunningOneAndTheFirstMayLeave() throws Exception {
        PostgresCluster first = PostgresCluster.open(data, BINARIES);
        long process = postmaster().pid();
        try (PostgresCluster second = PostgresCluster.open(data, BINARIES)) {
            assertThat(postmaster().pid()).isEqualTo(process);
            first.close();
            assertThat(postmaster().pid()).isEqualTo(process);
            assertThat(second.access().port()).isEqualTo(first.access().port());
        }
        Awaitility.await().atMost(Duration.ofSeconds(20))
                .until(() -> ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty());
    }

    @Test
    void aKilledOneRecoversWithWhatWasCommitted() throws Exception {
        PostgresCluster killed = PostgresCluster.open(data, BINARIES);
        killed.access().createDatabase("office");
        execute(killed, "CREATE TABLE kept (n int)");
        execute(killed, "INSERT INTO kept VALUES (42)");
        ProcessHandle postmaster = ProcessHandle.of(postmaster().pid()).orElseThrow();
        postmaster.destroyForcibly();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !postmaster.isAlive());
        assertThat(data.resolve("postgres/postmaster.pid")).exists();

        try (PostgresCluster again = PostgresCluster.open(data, BINARIES);
                Connection connection = again.access().connect("office");
                Statement statement = connection.createStatement();
                ResultSet kept = statement.executeQuery("SELECT n FROM kept")) {
            assertThat(kept.next()).isTrue();
            assertThat(kept.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void oneKilledUnderALivingNodeIsStartedAgainWhereItIsLookedFor() throws Exception {
        try (PostgresCluster cluster = PostgresCluster.open(data, BINARIES); PostgresWatch watch = new PostgresWatch(cluster, 100)) {
            assertThat(watch).isNotNull();
            cluster.access().createDatabase("office");
            execute(cluster, "CREATE TABLE kept (n int)");
            long killed = postmaster().pid();
            assertThat(ProcessHandle.of(killed).orElseThrow().destroyForcibly()).isTrue();
            Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions().untilAsserted(() -> {
                assertThat(postmaster().pid()).isNotEqualTo(killed);
                execute(cluster, "INSERT INTO kept VALUES (1)");
            });
        }
        assertThat(PostmasterFile.in(data.resolve("postgres"))).as("and whoever leaves last still stops it").isEmpty();
    }

    @Test
    void aStaleFileThatNamesAnotherProgramDoesNotStopIt() throws Exception {
        PostgresCluster.open(data, BINARIES).close();
        Files.writeString(data.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data + "\n0\n5432\n\n127.0.0.1\n0 0\nready\n");
        try (PostgresCluster again = PostgresCluster.open(data, BINARIES)) {
            assertThat(postmaster().pid()).isNotEqualTo(ProcessHandle.current().pid());
            assertThat(again.access().port()).isEqualTo(postmaster().port());
        }
    }

    @Test
    void nobodyComesInWithoutThePasswordWhichOnlyItsUserMayRead() throws Exception {
        try (PostgresCluster cluster = PostgresCluster.open(data, BINARIES)) {
            Access stranger = new Access(cluster.access().port(), "guess");
            assertThatThrownBy(() -> stranger.connect("postgres"))
                    .isInstanceOf(SQLException.class).hasMessageContaining("password");
        }
        Path password = data.resolve("secrets/postgres-password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password))).isEqualTo("rw-------");
    }

    private PostmasterFile postmaster() throws Exception {
        return PostmasterFile.in(data.toRealPath().resolve("postgres")).orElseThrow();
    }

    private static void execute(PostgresCluster cluster, String sql) throws SQLException {
        try (Connection connection = cluster.access().connect("office"); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
