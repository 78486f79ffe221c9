package pk.gob.edaftar.model.dak;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.wire.Kind;

/// The letter's text: typed, mailed or extracted. One that is corrected is not written over: those whom the letter has left keep
/// what they saw, and the others see both.
/// @param retyped by whom, where it is not the text the letter was registered with
@Kind("dak.text")
public record LetterText(DakId dak, Part part, String text, @Nullable Retyped retyped) implements DakEntity {
    /// As they followed one another; the last one stands.
    public static final Comparator<LetterText> IN_ORDER = Comparator.comparing(LetterText::retyped, Comparator.nullsFirst(
            Comparator.comparing(Retyped::received, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Retyped::at)));

    @Override
    public UUID key() {
        return retyped == null ? DerivedIds.of(dak, "text", "") : retyped.id().value();
    }

    @Override
    public boolean once() {
        return true;
    }
}
