package pk.gob.edaftar.model.command;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pk.gob.edaftar.model.org.Organisation;

/// What a decision may read. A desk's office answers *not here* for what it does not hold.
public interface Office {
    /// The directory, which every desk holds whole.
    Organisation organisation();

    /// The instants that judge this act.
    Moment moment();

    /// An input: a paper's trail; known and empty when there is no such paper.
    Answer<Optional<Trail>> trail(UUID paper);

    /// A predicate over a set: the papers the question finds. *Not here* is assumed to find none,
    /// and the act then awaits the server.
    Answer<List<UUID>> ask(Question question);
}
