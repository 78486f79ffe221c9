package pk.gob.edaftar.desktop.desk;

import java.time.Instant;
import java.util.List;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.wire.Wire;
import tools.jackson.databind.node.ObjectNode;

/// An act that came back: what its author saw, why it was refused, and what was built on it.
/// @param number the paper's number as its author saw it
/// @param subject its subject as its author saw it; readable when the paper itself has gone
/// @param builtOn acts that came back with it
public record AttentionRow(Command command, String number, String subject, Refusal refusal, Instant refusedAt,
        List<Command> builtOn) {
    public AttentionRow {
        builtOn = List.copyOf(builtOn);
    }

    /// The same act done anew: what it creates and says is unchanged.
    Command again(CommandId id, Instant now, Wire wire) {
        Act before = command.act();
        ObjectNode body = wire.write(command);
        body.set("act", wire.writeMessage(new Act(id, now, before.person(), before.as(), before.onBehalfOf(), List.of())));
        return wire.readCommand(body);
    }
}
