package pk.gob.edaftar.model.command;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The office of one who holds everything: the server's. It cannot answer *not here*, by type.
public interface WholeOffice extends Office {
    @Override
    Answer.Known<Optional<Trail>> trail(UUID paper);

    @Override
    Answer.Known<List<UUID>> ask(Question question);
}
