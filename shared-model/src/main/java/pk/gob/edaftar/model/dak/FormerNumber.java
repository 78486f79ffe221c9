package pk.gob.edaftar.model.dak;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The number a paper had in an older register; not unique, and kept as written.
public record FormerNumber(String number, @Nullable LocalDate date) {}
