package pk.gob.edaftar.desktop.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.desktop.store.Sql;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.dak.MovementId;
import pk.gob.edaftar.model.sync.OutgoingState;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.wire.Wire;

/// How far what was done here has come.
final class Progresses {
    private static final String PENDING = "SELECT a.state, a.id, a.body FROM touch t JOIN act a ON a.n = t.n "
            + "WHERE t.paper = ? AND a.state IN ('SAVED', 'PARKED', 'ACCEPTED') ORDER BY a.n";

    private record Pending(OutgoingState state, CommandId id, String body) {}

    private final DeskFiles files;
    private final Wire wire;
    private final Set<CommandId> underWay = ConcurrentHashMap.newKeySet();

    Progresses(DeskFiles files, Wire wire) {
        this.files = files;
        this.wire = wire;
    }

    /// These acts were handed to the server, which has not answered yet.
    void handedOver(List<Sent> commands) {
        commands.forEach(sent -> underWay.add(sent.id()));
    }

    /// It has answered, or will not.
    void answered(List<Sent> commands) {
        commands.forEach(sent -> underWay.remove(sent.id()));
    }

    Progress of(CommandId id, OutgoingState state) {
        return state == OutgoingState.SAVED && underWay.contains(id) ? Progress.SENT
                : state == OutgoingState.SAVED || state == OutgoingState.PARKED ? Progress.SAVED_HERE : Progress.ACCEPTED;
    }

    /// How far a paper has come: as far as the act on it that has come least far.
    /// @param opened whether the receiver has opened it
    Progress of(UUID paper, boolean opened) {
        return pending(paper).stream().map(each -> of(each.id(), each.state())).min(Progress::compareTo)
                .orElse(opened ? Progress.OPENED : Progress.ACCEPTED);
    }

    /// The movements of a paper that were made here and are not recorded yet.
    Map<MovementId, Progress> unconfirmed(Trail trail) {
        Map<MovementId, Progress> found = new HashMap<>();
        for (Pending each : pending(trail.paper())) {
            Act act = wire.readCommand(Wire.parse(each.body())).act();
            trail.all(Movement.class).stream()
                    .filter(movement -> movement.received() == null && movement.at().equals(act.at()) && movement.person().equals(act.person()))
                    .forEach(movement -> found.put(movement.id(), of(each.id(), each.state())));
        }
        return found;
    }

    private List<Pending> pending(UUID paper) {
        return files.readKept((Sql sql) -> sql.list(PENDING, row -> new Pending(OutgoingState.valueOf(row.getString(1)),
                new CommandId(row.getObject(2, UUID.class)), row.getString(3)), paper));
    }
}
