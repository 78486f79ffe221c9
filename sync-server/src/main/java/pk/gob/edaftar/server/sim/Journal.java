package pk.gob.edaftar.server.sim;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.Session;

/// What was said to people and by whom, kept apart from the system under test: what a screen called saved is a promise.
final class Journal {
    /// An act a screen called saved.
    /// @param made the true time
    record Promise(SimDesk desk, Command command, Instant made) {}

    /// A command as it was sent, and by whom.
    record Asked(Sent sent, Session session) {}

    private final Map<CommandId, Promise> promises = new LinkedHashMap<>();
    private final Map<CommandId, Asked> asked = new LinkedHashMap<>();

    void promised(SimDesk desk, Command command, Instant made) {
        promises.put(command.act().id(), new Promise(desk, command, made));
    }

    void asked(Sent sent, Session session) {
        asked.putIfAbsent(sent.id(), new Asked(sent, session));
    }

    Map<CommandId, Promise> promises() {
        return promises;
    }

    Optional<Asked> asked(CommandId id) {
        return Optional.ofNullable(asked.get(id));
    }
}
