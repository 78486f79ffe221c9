package pk.gob.edaftar.model.sync.memory;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakQuestion;
import pk.gob.edaftar.model.dak.Letter;
import pk.gob.edaftar.model.org.UnitId;

/// Answers questions about the register by looking at everything.
final class Register {
    private Register() {}

    static List<UUID> find(Collection<Entity> entities, Question question) {
        return switch (question) {
            case DakQuestion.NumberTaken taken -> daks(entities)
                    .filter(dak -> dak.number() != null && dak.number().series().equals(taken.series())
                            && dak.number().serial() == taken.serial())
                    .map(Dak::key).sorted().toList();
            case DakQuestion.SameReference same -> {
                Set<UUID> own = ofRegistry(entities, same.registry());
                yield entities.stream().filter(Letter.class::isInstance).map(Letter.class::cast)
                        .filter(letter -> own.contains(letter.dak().value())
                                && letter.head().senderReference().equals(same.reference())
                                && Objects.equals(letter.head().letterDate(), same.date()))
                        .map(letter -> letter.dak().value()).sorted().toList();
            }
        };
    }

    private static Set<UUID> ofRegistry(Collection<Entity> entities, UnitId registry) {
        return daks(entities).filter(dak -> dak.registry().equals(registry)).map(Dak::key).collect(Collectors.toSet());
    }

    private static java.util.stream.Stream<Dak> daks(Collection<Entity> entities) {
        return entities.stream().filter(Dak.class::isInstance).map(Dak.class::cast);
    }
}
