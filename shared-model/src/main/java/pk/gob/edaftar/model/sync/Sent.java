package pk.gob.edaftar.model.sync;

import pk.gob.edaftar.model.command.CommandId;
import tools.jackson.databind.node.ObjectNode;

/// A command on its way: its identity outside, so that even one that cannot be read gets an answer.
public record Sent(CommandId id, ObjectNode body) {}
