package pk.gob.edaftar.desktop.desk;

/// What is done at the server itself, and nowhere without it.
/// @param auditing looks things up in its log
/// @param administering tells it who may come in
public record AtServer(Auditing auditing, Administering administering) {}
