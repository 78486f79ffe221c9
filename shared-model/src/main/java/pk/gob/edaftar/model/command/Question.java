package pk.gob.edaftar.model.command;

import pk.gob.edaftar.model.dak.DakQuestion;

/// A question about more than the papers at hand; absence is an answer only where the whole set is held.
public sealed interface Question permits DakQuestion {}
