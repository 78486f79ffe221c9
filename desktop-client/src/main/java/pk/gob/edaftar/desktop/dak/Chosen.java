package pk.gob.edaftar.desktop.dak;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.dak.MarkingId;

/// A target taken up, before it is sent there.
/// @param marking drawn when it was taken up, so that sending again is the same marking
record Chosen(Target target, MarkingId marking, boolean original, @Nullable LocalDate returnBy) {
    Chosen original(boolean is) {
        return new Chosen(target, marking, is, returnBy);
    }

    Chosen returnBy(@Nullable LocalDate day) {
        return new Chosen(target, marking, original, day);
    }
}
