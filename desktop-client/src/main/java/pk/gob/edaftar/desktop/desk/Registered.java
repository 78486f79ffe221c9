package pk.gob.edaftar.desktop.desk;

import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Decision;

/// The outcome of registering.
/// @param number what to stamp on the paper, as printed; none unless it was accepted
/// @param provisional whether that number is to be replaced by the server's
public record Registered(Decision decision, @Nullable String number, boolean provisional) {}
