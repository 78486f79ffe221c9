package pk.gob.edaftar.model.command;

import java.util.UUID;
import pk.gob.edaftar.model.id.Id;

/// The identity of one act of office; the same id is the same act, however often it arrives.
public record CommandId(UUID value) implements Id {}
