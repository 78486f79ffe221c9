package pk.gob.edaftar.desktop.desk;

import pk.gob.edaftar.model.command.Command;

/// An act that waits to be sent or answered.
/// @param number the paper's number as its author saw it
/// @param subject its subject as its author saw it
public record OutboxRow(Command command, String number, String subject, Progress progress) {}
