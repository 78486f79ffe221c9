package pk.gob.edaftar.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Answer;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.org.Organisation;

/// The office as an import sees it: the whole directory, of papers none but the one it is about, if that one is entered yet, and of
/// the rest of the register nothing. What it does not see it does not say no to.
/// @param entered the paper it is about, as its registration leaves it; none before
public record ImportOffice(Organisation organisation, Moment moment, @Nullable Trail entered) implements Office {
    /// The office to a desk that makes an act now.
    public static ImportOffice at(Instant now, Organisation organisation) {
        return new ImportOffice(organisation, Moment.onDesk(now), null);
    }

    @Override
    public Answer<Optional<Trail>> trail(UUID paper) {
        return new Answer.Known<>(Optional.ofNullable(entered).filter(trail -> trail.paper().equals(paper)));
    }

    @Override
    public Answer<List<UUID>> ask(Question question) {
        return new Answer.NotHere<>();
    }
}
