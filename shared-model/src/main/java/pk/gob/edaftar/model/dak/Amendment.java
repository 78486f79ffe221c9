package pk.gob.edaftar.model.dak;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Refusal;

/// A changed entry: what its author changed, laid upon what stands now. A field that somebody else has changed meanwhile is
/// not changed over his head.
final class Amendment {
    private final LetterHead was;
    private final LetterHead is;
    private final LetterHead after;
    private boolean meanwhile;

    /// @param was what its author saw
    /// @param is what he made of it
    /// @param now what stands
    Amendment(LetterHead was, LetterHead is, LetterHead now) {
        this.was = was;
        this.is = is;
        this.after = new LetterHead(field(was.mode(), is.mode(), now.mode()), field(was.kind(), is.kind(), now.kind()),
                field(was.senderName(), is.senderName(), now.senderName()),
                field(was.senderOffice(), is.senderOffice(), now.senderOffice()),
                field(was.senderReference(), is.senderReference(), now.senderReference()),
                perhaps(was.letterDate(), is.letterDate(), now.letterDate()),
                field(was.receivedOn(), is.receivedOn(), now.receivedOn()), field(was.subject(), is.subject(), now.subject()),
                field(was.concerns(), is.concerns(), now.concerns()), field(was.urgency(), is.urgency(), now.urgency()), now.grade(),
                field(was.enclosures(), is.enclosures(), now.enclosures()),
                field(was.physicalOnly(), is.physicalOnly(), now.physicalOnly()),
                field(was.unopenedCover(), is.unopenedCover(), now.unopenedCover()),
                perhaps(was.former(), is.former(), now.former()));
    }

    /// The entry as it is to be.
    LetterHead after() {
        return after;
    }

    /// Why it will not do. Its grade is not corrected with a letter's entry.
    Optional<Refusal> refusal(String printed) {
        if (was.grade() != is.grade()) {
            return Optional.of(DakRule.GRADE_NOT_CORRECTED.refuses());
        }
        if (was.equals(is)) {
            return Optional.of(DakRule.NOTHING_CORRECTED.refuses());
        }
        return meanwhile ? Optional.of(DakRule.CORRECTED_MEANWHILE.refuses(Argument.text(printed))) : Optional.empty();
    }

    private <T> T field(T seen, T made, T stands) {
        return differs(seen, made, stands) ? made : stands;
    }

    private <T> @Nullable T perhaps(@Nullable T seen, @Nullable T made, @Nullable T stands) {
        return differs(seen, made, stands) ? made : stands;
    }

    private boolean differs(@Nullable Object seen, @Nullable Object made, @Nullable Object stands) {
        boolean changed = !Objects.equals(seen, made);
        meanwhile |= changed && !Objects.equals(seen, stands) && !Objects.equals(made, stands);
        return changed;
    }
}
