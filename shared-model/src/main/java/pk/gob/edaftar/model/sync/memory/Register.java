package pk.gob.edaftar.model.sync.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakQuestion;
import pk.gob.edaftar.model.dak.Diarised;
import pk.gob.edaftar.model.dak.Letter;
import pk.gob.edaftar.model.number.DiaryNumber;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.UnitId;

/// Answers questions about the register by looking at everything.
final class Register {
    private Register() {}

    static List<UUID> find(Collection<Entity> entities, Question question) {
        return switch (question) {
            case DakQuestion.NumberTaken taken -> stamped(entities)
                    .filter(each -> each.bears(taken)).map(Stamped::paper).sorted().toList();
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

    /// A number stamped on a paper, whether it was registered or diarised under it.
    record Stamped(UUID paper, Stamp stamp, @Nullable DiaryNumber number, PersonId by, Instant at) {
        boolean bears(DakQuestion.NumberTaken taken) {
            return number != null && number.series().equals(taken.series()) && number.serial() == taken.serial();
        }
    }

    static Stream<Stamped> stamped(Collection<Entity> entities) {
        return entities.stream().flatMap(entity -> switch (entity) {
            case Dak dak -> Stream.of(new Stamped(dak.key(), dak.stamp(), dak.number(), dak.registeredBy(), dak.registeredAt()));
            case Diarised made -> Stream.of(new Stamped(made.dak().value(), made.stamp(), made.number(), made.person(), made.at()));
            default -> Stream.empty();
        });
    }

    private static Set<UUID> ofRegistry(Collection<Entity> entities, UnitId registry) {
        return daks(entities).filter(dak -> dak.registry().equals(registry)).map(Dak::key).collect(Collectors.toSet());
    }

    private static Stream<Dak> daks(Collection<Entity> entities) {
        return entities.stream().filter(Dak.class::isInstance).map(Dak.class::cast);
    }
}
