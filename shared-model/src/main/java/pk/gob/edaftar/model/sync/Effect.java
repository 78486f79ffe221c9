package pk.gob.edaftar.model.sync;

import pk.gob.edaftar.model.change.Part;

/// Up to where a command wrote in a part: the desk that holds the part up to here shows what was done.
public record Effect(Part part, long seq) {}
