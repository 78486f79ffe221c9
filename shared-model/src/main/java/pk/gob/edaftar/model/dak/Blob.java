package pk.gob.edaftar.model.dak;

import java.util.Optional;
import java.util.regex.Pattern;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Refusal;

/// The bytes of a file, by what can be said of them without having them. They travel by themselves, before or after the act.
/// @param sha256 64 small hexadecimal digits
/// @param size in bytes
/// @param mediaType what its author took it for; never believed where it matters
public record Blob(String sha256, long size, String mediaType) {
    /// The largest file an office attaches, in bytes: 200 MB.
    public static final long MOST = 200L * 1_024 * 1_024;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /// Why it will not do, if it will not.
    Optional<Refusal> refusal() {
        if (!HASH.matcher(sha256).matches() || size < 0) {
            return Optional.of(DakRule.FILE_BROKEN.refuses());
        }
        if (size == 0) {
            return Optional.of(DakRule.FILE_EMPTY.refuses());
        }
        return size > MOST ? Optional.of(DakRule.FILE_TOO_LARGE.refuses(Argument.text(Long.toString(MOST / (1_024 * 1_024)))))
                : DakLimits.line("fileType", mediaType);
    }
}
