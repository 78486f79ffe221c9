package pk.gob.edaftar.desktop.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.sync.DeskCore;
import pk.gob.edaftar.model.sync.DeskStore;
import pk.gob.edaftar.model.sync.OutgoingState;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.wire.Wire;

/// What waits to be sent, and what came back. An act carries what its author saw, so that it can be read when the paper
/// no longer can.
final class Trays {
    private static final String SELECT = "SELECT id, state, seen, body, receipt, decided FROM act ";

    /// An act as it lies in a tray.
    private record Lying(Command command, OutgoingState state, Seen seen, @Nullable Receipt receipt, Instant decided) {
        CommandId id() {
            return command.act().id();
        }

        Refusal refusal() {
            Refusal why = receipt == null ? null : receipt.refusal();
            return why == null ? Authority.AuthorityRule.UNKNOWN_KIND.refuses(Argument.text(command.getClass().getSimpleName())) : why;
        }
    }

    private final DeskFiles files;
    private final Wire wire;
    private final Progresses progresses;
    private final Function<Stamp, String> printed;

    /// @param printed a stamp as the office writes it
    Trays(DeskFiles files, Wire wire, Progresses progresses, Function<Stamp, String> printed) {
        this.files = files;
        this.wire = wire;
        this.progresses = progresses;
        this.printed = printed;
    }

    List<OutboxRow> outbox() {
        return read("WHERE state IN ('SAVED', 'PARKED') ORDER BY n").stream().map(each -> new OutboxRow(each.command(),
                number(each), each.seen().subject(), progresses.of(each.id(), each.state()))).toList();
    }

    /// How many files wait to be brought to the server.
    int filesWaiting() {
        return count("SELECT COUNT(*) FROM attached_file WHERE " + FileQueue.WAITING);
    }

    int waiting() {
        return count("SELECT COUNT(*) FROM act WHERE state IN ('SAVED', 'PARKED')");
    }

    /// Takes acts that came back out of their tray for good.
    List<CommandId> dismissed(DeskCore core, List<CommandId> acts) {
        acts.forEach(id -> files.keep((DeskStore.Kept kept) -> kept.outgoing(id))
                .filter(act -> act.state() == OutgoingState.REFUSED).ifPresent(core::dismiss));
        return acts;
    }

    int cameBack() {
        return attention().size();
    }

    List<AttentionRow> attention() {
        List<Lying> refused = read("WHERE state = 'REFUSED' ORDER BY n");
        Set<CommandId> ids = new HashSet<>();
        refused.forEach(each -> ids.add(each.id()));
        List<AttentionRow> rows = new ArrayList<>();
        for (Lying each : refused) {
            if (each.command().act().after().stream().noneMatch(ids::contains)) {
                rows.addFirst(new AttentionRow(each.command(), number(each), each.seen().subject(), each.refusal(), each.decided(),
                        builtOn(each.id(), refused)));
            }
        }
        return rows;
    }

    private static List<Command> builtOn(CommandId root, List<Lying> refused) {
        Set<CommandId> group = new HashSet<>(Set.of(root));
        List<Command> found = new ArrayList<>();
        for (Lying each : refused) {
            if (each.command().act().after().stream().anyMatch(group::contains)) {
                group.add(each.id());
                found.add(each.command());
            }
        }
        return found;
    }

    /// The number its author saw; of a letter just registered, the one stamped on it.
    private String number(Lying act) {
        return !act.seen().number().isEmpty() ? act.seen().number() : act.command().stamp().map(printed).orElse("");
    }

    Optional<AttentionRow> attention(CommandId refused) {
        return attention().stream().filter(row -> row.command().act().id().equals(refused)).findFirst();
    }

    List<CommandId> withWhatWasBuiltOn(CommandId refused) {
        return Stream.concat(Stream.of(refused), attention(refused).stream().flatMap(row -> row.builtOn().stream().map(each -> each.act().id()))).toList();
    }

    private List<Lying> read(String condition) {
        return files.readKept(sql -> sql.list(SELECT + condition, this::lying));
    }

    private Lying lying(ResultSet row) throws SQLException {
        String receipt = row.getString(5);
        return new Lying(wire.readCommand(Wire.parse(row.getString(4))), OutgoingState.valueOf(row.getString(2)),
                Seen.of(row.getString(3)), receipt == null ? null : wire.readMessage(Receipt.class, Wire.parse(receipt)),
                Instant.ofEpochMilli(row.getLong(6)));
    }

    private int count(String statement) {
        return (int) (long) files.readKept(sql -> sql.number(statement));
    }

    /// The paper's number and subject as they stood before an act's author.
    record Seen(String number, String subject) {
        static final Seen NOTHING = new Seen("", "");

        static Seen of(String text) {
            int line = text.indexOf('\n');
            return line < 0 ? new Seen(text, "") : new Seen(text.substring(0, line), text.substring(line + 1));
        }

        String text() {
            return number + "\n" + subject;
        }

        /// Of the first of the papers an act touches.
        static Seen of(DeskFiles files, Command command) {
            return command.papers().stream().findFirst().map(paper -> of(files, paper)).orElse(NOTHING);
        }

        static Seen of(DeskFiles files, UUID paper) {
            return files.readCache(sql -> sql.first("SELECT number, subject FROM dak WHERE id = ?",
                    row -> new Seen(row.getString(1), row.getString(2)), paper)).orElse(NOTHING);
        }
    }
}
