package pk.gob.edaftar.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.sync.Outgoing;
import pk.gob.edaftar.model.sync.OutgoingState;
import pk.gob.edaftar.model.wire.Wire;

/// kill -9 of the desk at a random moment, again and again over the same files: whatever the screen called saved is there,
/// no number was drawn twice, and the lists show it. `-Dkill.rounds=200` for the long run.
class KillTest {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 20);

    private final Random random = new Random(Long.getLong("kill.seed", 20260504));
    private final Wire wire = new Wire();

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        Set<UUID> acknowledged = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(killedAfter(random.nextInt(60), "round " + round));
            check(acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 5);
    }

    private void check(Set<UUID> acknowledged) {
        try (DeskFiles files = Desks.open(folder, KilledClerk.DEVICE, KilledClerk.PERSON)) {
            KilledClerk.started(files);
            List<Outgoing> outbox = files.keep(kept -> kept.outgoing(Set.of(OutgoingState.SAVED)));
            assertThat(outbox.stream().map(Outgoing::id).map(CommandId::value)).containsAll(acknowledged);
            assertThat(outbox.stream().map(this::serial)).doesNotHaveDuplicates();
            long next = files.keep(kept -> kept.leases(KilledClerk.SERIES)).getFirst().next();
            assertThat(outbox.stream().mapToLong(this::serial).max().orElse(0)).isLessThan(next);
            Set<UUID> listed = new HashSet<>(files.readCache(sql -> sql.list("SELECT id FROM dak", row -> row.getObject(1, UUID.class))));
            assertThat(listed).isEqualTo(outbox.stream().flatMap(act -> act.touches().stream()).collect(Collectors.toSet()));
        }
    }

    private long serial(Outgoing act) {
        return Objects.requireNonNull(((RegisterDak) wire.readCommand(act.body())).number().serial());
    }

    /// What a clerk acknowledged before he was killed, some acts after he began.
    private List<UUID> killedAfter(int acts, String run) throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process clerk = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath, KilledClerk.class.getName(),
                folder.toString(), run).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<UUID> acknowledged = new ArrayList<>();
        try (BufferedReader lines = clerk.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null) {
                acknowledged.add(UUID.fromString(line.substring(0, line.indexOf(' '))));
                if (acknowledged.size() > acts) {
                    clerk.toHandle().destroyForcibly();
                }
                line = lines.readLine();
            }
        }
        assertThat(clerk.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledged).isNotEmpty();
        return acknowledged;
    }
}
