package pk.gob.edaftar.server.store;

import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import tools.jackson.databind.node.ObjectNode;

/// A row as it stands in this transaction.
/// @param stored whether the table has it already
/// @param entity the typed entity it was read as or written from
record HeldRow(Part part, long seq, ObjectNode body, Entity entity, boolean stored) {}
