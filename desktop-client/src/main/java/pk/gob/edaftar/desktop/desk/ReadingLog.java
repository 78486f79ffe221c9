package pk.gob.edaftar.desktop.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.desktop.store.StoreException;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.sync.Reading;
import pk.gob.edaftar.model.sync.ReadingKind;
import pk.gob.edaftar.model.sync.Readings;
import pk.gob.edaftar.model.wire.Wire;

/// What was read at this desk, chained and durable before it is shown, until the server has it.
final class ReadingLog {
    private record Last(long n, String hash) {}

    private final DeskFiles files;
    private final Wire wire;
    private final Supplier<Instant> now;
    private final Runnable waiting;
    private final Consumer<RuntimeException> trouble;
    private volatile String lastWords = "";

    /// @param waiting told that there is something to hand over
    /// @param trouble told why something cannot be kept; then it is not shown either
    ReadingLog(DeskFiles files, Wire wire, Supplier<Instant> now, Runnable waiting, Consumer<RuntimeException> trouble) {
        this.files = files;
        this.wire = wire;
        this.now = now;
        this.waiting = waiting;
        this.trouble = trouble;
    }

    void signedIn() {
        keep(ReadingKind.SIGNED_IN, null, null, null);
    }

    void opened(PostId as, UUID paper) {
        keep(ReadingKind.OPENED, as, paper, null);
    }

    /// A file of a paper was looked into, here or in another program.
    void read(PostId as, UUID paper, String name) {
        keep(ReadingKind.FILE_READ, as, paper, name);
    }

    /// A copy of a file was taken out of the desk.
    void takenOut(PostId as, UUID paper, String name) {
        keep(ReadingKind.EXPORTED, as, paper, name);
    }

    /// Words looked for again, as when a list is read anew, are the same search.
    void sought(PostId as, String words) {
        String said = words.strip();
        if (!said.equals(lastWords)) {
            lastWords = said;
            if (!said.isEmpty()) {
                keep(ReadingKind.SOUGHT, as, null, said);
            }
        }
    }

    void leaves(PostId as, TakenOut what) {
        DakId paper = what.paper();
        keep(what.how(), as, paper == null ? null : paper.value(), what.words());
    }

    private void keep(ReadingKind kind, @Nullable PostId as, @Nullable UUID paper, @Nullable String words) {
        try {
            append(kind, as, paper, words);
        } catch (StoreException e) {
            trouble.accept(e);
            throw e;
        }
        waiting.run();
    }

    private void append(ReadingKind kind, @Nullable PostId as, @Nullable UUID paper, @Nullable String words) {
        files.writeKept(sql -> {
            Optional<Last> last = sql.first("SELECT n, hash FROM reading ORDER BY n DESC LIMIT 1",
                    row -> new Last(row.getLong(1), row.getString(2)));
            Reading reading = new Reading(last.map(Last::n).orElse(0L) + 1, now.get(), kind, as, paper, words,
                    last.map(Last::hash).orElse(Reading.BEGINNING));
            return sql.run("INSERT INTO reading(n, hash, body) VALUES(?, ?, ?)", reading.n(), reading.hash(wire),
                    Wire.text(wire.writeMessage(reading)));
        });
    }

    /// The next ones the server does not have, in their order; none where it has all.
    Readings next() {
        List<Reading> next = files.readKept(sql -> sql.list(
                "SELECT body FROM reading WHERE NOT sent ORDER BY n LIMIT " + Readings.LIMIT,
                row -> wire.readMessage(Reading.class, Wire.parse(row.getString(1)))));
        return new Readings(UUID.fromString(files.tag()), next);
    }

    /// The server has them up to one: they go, but for the last, which the next one follows.
    void taken(long through) {
        files.writeKept(sql -> sql.run("UPDATE reading SET sent = TRUE WHERE n <= ?", through)
                + sql.run("DELETE FROM reading WHERE sent AND n < (SELECT MAX(n) FROM reading)"));
    }
}
