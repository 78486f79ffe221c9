package pk.gob.edaftar.server.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pk.gob.edaftar.model.command.Answer;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.org.Organisation;

/// The office as an import sees it: the whole directory, no paper yet under the identity it is about to use, and of the rest
/// of the register nothing. What it does not see it does not say no to.
public record ImportOffice(Organisation organisation, Moment moment) implements Office {
    /// The office to a desk that makes an act now.
    public static ImportOffice at(Instant now, Organisation organisation) {
        return new ImportOffice(organisation, Moment.onDesk(now));
    }

    @Override
    public Answer<Optional<Trail>> trail(UUID paper) {
        return new Answer.Known<>(Optional.empty());
    }

    @Override
    public Answer<List<UUID>> ask(Question question) {
        return new Answer.NotHere<>();
    }
}
