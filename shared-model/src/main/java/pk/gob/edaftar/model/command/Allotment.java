package pk.gob.edaftar.model.command;

import org.jspecify.annotations.Nullable;

/// What only the server can add to a command: a real number for a provisional one, or the suffix of a number stamped twice.
/// Kept in the receipt, so that a repeated delivery gives the same.
public record Allotment(@Nullable Long serial, @Nullable String suffix) {
    public static final Allotment NONE = new Allotment(null, null);
}
