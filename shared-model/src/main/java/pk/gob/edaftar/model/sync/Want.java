package pk.gob.edaftar.model.sync;

import pk.gob.edaftar.model.change.Part;

/// A part a desk is behind in, and how far it holds it.
public record Want(Part part, long since) {}
