package pk.gob.edaftar.model.office;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Answer;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.command.Rules;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.command.WholeOffice;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakQuestion;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.dak.Diarised;
import pk.gob.edaftar.model.dak.Letter;
import pk.gob.edaftar.model.number.DiaryNumber;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.text.TextFolding;

/// A whole office on paper: every entity there is, what every stream sees of them, and accepted decisions applied.
/// It stands for the server without any of its machinery.
public final class PaperOffice {
    private final Map<UUID, Entity> entities = new LinkedHashMap<>();
    private final Sights sights = new Sights();
    private Organisation organisation = Organisation.empty();

    public PaperOffice(Collection<? extends Entity> entities) {
        entities.forEach(this::put);
    }

    public static PaperOffice of(SmallProvince province) {
        return new PaperOffice(province.entities());
    }

    /// Puts an entity in as it stands, by no act; shows it to nobody.
    public PaperOffice put(Entity entity) {
        entities.put(entity.key(), entity);
        if (entity instanceof OrgEntity) {
            organisation = new Organisation(entities.values().stream()
                    .filter(OrgEntity.class::isInstance).map(OrgEntity.class::cast).toList());
        }
        return this;
    }

    /// Decides on the server as it arrives in the very moment it is made, and applies what is accepted.
    public Decision perform(Command command) {
        return perform(command, new Moment(command.act().at(), command.act().at()));
    }

    /// Decides on the server as it arrives late, judged as of its own time.
    public Decision performLate(Command command, Instant arrival) {
        return perform(command, new Moment(command.act().at(), arrival));
    }

    public Decision perform(Command command, Moment moment) {
        return perform(command, moment, Allotment.NONE);
    }

    public Decision perform(Command command, Moment moment, Allotment allotment) {
        Decision decision = Rules.decide(command, at(moment), allotment);
        if (decision instanceof Decision.Accepted accepted) {
            accepted.changes().puts().forEach(this::put);
            sights.apply(accepted.changes(), entities.values());
        }
        return decision;
    }

    /// Performs commands that are to be accepted, one after the other.
    public PaperOffice after(Command... commands) {
        for (Command command : commands) {
            Decision decision = perform(command);
            if (!(decision instanceof Decision.Accepted)) {
                throw new IllegalStateException(command + " was to be accepted: " + decision);
            }
        }
        return this;
    }

    /// Decides as on a desk that holds everything, and changes nothing.
    public Decision tryOnDesk(Command command) {
        return Rules.decide(command, onDesk(command, paper -> true, question -> true), Allotment.NONE);
    }

    /// A desk's office that holds only some papers and answers only some questions.
    public Office onDesk(Command command, Predicate<UUID> holds, Predicate<Question> answers) {
        Moment moment = Moment.onDesk(command.act().at());
        WholeOffice whole = at(moment);
        return new Office() {
            @Override
            public Organisation organisation() {
                return organisation;
            }

            @Override
            public Moment moment() {
                return moment;
            }

            @Override
            public Answer<Optional<Trail>> trail(UUID paper) {
                return holds.test(paper) ? whole.trail(paper) : Answer.notHere();
            }

            @Override
            public Answer<List<UUID>> ask(Question question) {
                return answers.test(question) ? whole.ask(question) : Answer.notHere();
            }
        };
    }

    /// The office at a moment.
    public WholeOffice at(Moment moment) {
        return new WholeOffice() {
            @Override
            public Organisation organisation() {
                return organisation;
            }

            @Override
            public Moment moment() {
                return moment;
            }

            @Override
            public Answer.Known<Optional<Trail>> trail(UUID paper) {
                return Answer.known(PaperOffice.this.trail(paper));
            }

            @Override
            public Answer.Known<List<UUID>> ask(Question question) {
                return Answer.known(find(question));
            }
        };
    }

    public Organisation organisation() {
        return organisation;
    }

    public Collection<Entity> entities() {
        return List.copyOf(entities.values());
    }

    /// What every stream sees.
    public Sights sights() {
        return sights;
    }

    /// What can be read by whoever follows these streams.
    public List<Entity> visible(Collection<Stream> streams) {
        return sights.visible(streams, entities.values());
    }

    public DakTrail dak(DakId dak) {
        return trail(dak.value()).flatMap(DakTrail::of).orElseThrow();
    }

    public <E extends Entity> List<E> all(Class<E> kind) {
        return entities.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Optional<Trail> trail(UUID paper) {
        List<Entity> rows = entities.values().stream()
                .filter(each -> each.part().paper().equals(paper)
                        && (each.part().kind() == PartKind.TRAIL || each.part().kind() == PartKind.SECRET))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Trail(paper, rows));
    }

    private List<UUID> find(Question question) {
        return switch (question) {
            case DakQuestion.SameReference same -> all(Letter.class).stream()
                    .filter(letter -> registered(letter, same))
                    .map(letter -> letter.dak().value()).toList();
            case DakQuestion.NumberTaken taken -> java.util.stream.Stream.concat(
                            all(Dak.class).stream().filter(dak -> bears(dak.number(), taken)).map(dak -> dak.id().value()),
                            all(Diarised.class).stream().filter(made -> bears(made.number(), taken)).map(made -> made.dak().value()))
                    .toList();
        };
    }

    private static boolean bears(@Nullable DiaryNumber number, DakQuestion.NumberTaken taken) {
        return number != null && number.series().equals(taken.series()) && number.serial() == taken.serial();
    }

    private boolean registered(Letter letter, DakQuestion.SameReference same) {
        return dak(letter.dak()).dak().registry().equals(same.registry())
                && TextFolding.fold(letter.head().senderReference()).equals(TextFolding.fold(same.reference()))
                && (same.date() == null ? letter.head().letterDate() == null : same.date().equals(letter.head().letterDate()));
    }
}
