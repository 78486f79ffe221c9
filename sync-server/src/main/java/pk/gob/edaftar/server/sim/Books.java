package pk.gob.edaftar.server.sim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingState;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.sync.ActRow;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.wire.Wire;

/// The server's books are in order: one original, holders as the journey says, and a chain nobody has altered.
final class Books {
    private final World world;

    Books(World world) {
        this.world = world;
    }

    void check() {
        Map<UUID, List<Entity>> papers = new TreeMap<>();
        world.server.disk().stored().values().stream().sorted(Comparator.comparing(stored -> stored.row().seq()))
                .forEach(stored -> papers.computeIfAbsent(stored.part().paper(), paper -> new ArrayList<>()).add(stored.entity()));
        papers.values().forEach(rows -> all(Dak.class, rows).forEach(dak -> checkPaper(dak, rows)));
        world.server.disk().chains().values().forEach(this::checkChain);
    }

    private static <E> List<E> all(Class<E> kind, List<Entity> rows) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static void checkPaper(Dak dak, List<Entity> rows) {
        List<Marking> markings = all(Marking.class, rows);
        List<Marking> originals = markings.stream().filter(Marking::original).toList();
        Violation.unless(originals.size() == (markings.isEmpty() ? 0 : 1),
                () -> dak.printed() + " has " + originals.size() + " originals");
        Violation.unless(markings.isEmpty() || dak.state() != DakState.REGISTERED, () -> dak.printed() + " is " + dak.state());
        List<Movement> journey = all(Movement.class, rows);
        markings.forEach(marking -> checkHolder(dak, marking, journey));
    }

    private static void checkHolder(Dak dak, Marking marking, List<Movement> journey) {
        PostId at = null;
        for (Movement movement : journey) {
            if (marking.id().equals(movement.marking()) && movement.to() != null) {
                at = movement.to();
            }
        }
        PostId holder = at;
        Violation.unless(marking.state() == MarkingState.WITHDRAWN || marking.holder().equals(holder),
                () -> dak.printed() + " is with " + marking.holder() + " and went to " + holder);
    }

    private void checkChain(List<ActRow> chain) {
        String previous = ActRow.BEGINNING;
        long seq = 0;
        for (ActRow row : chain) {
            Sent sent = world.journal.asked(row.command()).orElseThrow(() -> new Violation(row + " was asked by nobody")).sent();
            ServerStore.Claimed claimed = world.server.disk().recorded().get(row.command());
            Violation.unless(claimed != null, () -> row + " stands in a chain and was never receipted");
            String said = Wire.text(sent.body()) + Wire.text(world.wire.writeMessage(Objects.requireNonNull(claimed).receipt()));
            String before = previous;
            String who = row.session().device().value().toString() + row.session().person().value() + row.at().toEpochMilli();
            Violation.unless(row.seq() == seq + 1 && row.previous().equals(before) && row.hash().equals(sha256(before + who + said)),
                    () -> "the chain of " + Words.id(row.paper()) + " breaks at " + row.seq());
            previous = row.hash();
            seq = row.seq();
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
