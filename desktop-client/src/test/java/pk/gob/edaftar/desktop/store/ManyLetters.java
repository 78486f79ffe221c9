package pk.gob.edaftar.desktop.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import pk.gob.edaftar.model.change.Changes;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Listing;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.Subscription;
import pk.gob.edaftar.model.change.Subscriptions;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Answer;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.command.Rules;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.command.WholeOffice;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.Listed;
import pk.gob.edaftar.model.sync.Progress;
import pk.gob.edaftar.model.sync.Pull;
import pk.gob.edaftar.model.sync.PullAnswer;
import pk.gob.edaftar.model.sync.Row;
import pk.gob.edaftar.model.sync.Sums;
import pk.gob.edaftar.model.sync.Tail;
import pk.gob.edaftar.model.wire.Wire;

/// The pages of a first copy of many letters, made by the real rules without a server: each letter was registered by the
/// clerk and marked to a section officer.
public final class ManyLetters {
    public static final Epoch EPOCH = new Epoch(1, new UUID(1, 1));
    private static final Instant AT = SmallProvince.MORNING;

    private final SmallProvince province = new SmallProvince();
    private final Organisation organisation = province.organisation();
    private final Acts clerk = Acts.in(province).as(province.clerk());
    private final Wire wire = new Wire();
    private final List<Subscription> subscriptions;
    private final Map<Stream, List<Listed>> feeds = new TreeMap<>();
    private final Map<Part, List<Row>> rows = new HashMap<>();

    /// All a person may see of so many letters marked to the section officer (Admin).
    public ManyLetters(PersonId reader, int letters) {
        subscriptions = Subscriptions.of(organisation, reader, AT);
        subscriptions.forEach(each -> feeds.put(each.stream(), new ArrayList<>()));
        province.entities().forEach(entity -> {
            add(entity);
            show(Stream.DIRECTORY, entity.part());
        });
        for (int i = 0; i < letters; i++) {
            letter(i);
        }
    }

    private void letter(int i) {
        RegisterDak register = clerk.register(Letters.about("Repair of the rest house at Ziarat, phase " + i + " زیارت میں ریسٹ ہاؤس کی مرمت")
                .from("Haji Abdul Karim " + i % 300, "Deputy Commissioner, Zhob").referring("DC/Z/" + i, null)
                .text("The roof leaks since the rains of this spring. ".repeat(10)));
        Map<UUID, Entity> trail = new LinkedHashMap<>();
        Map<Listing, Boolean> listings = new LinkedHashMap<>();
        List.<Command>of(register, clerk.mark(register.dak(), province.soAdmin()))
                .forEach(command -> {
                    Changes changes = decide(command, trail);
                    changes.puts().forEach(entity -> trail.put(entity.key(), entity));
                    changes.listings().forEach(listing -> listings.put(listing, true));
                });
        trail.values().forEach(this::add);
        listings.keySet().stream().filter(Listing.Show.class::isInstance).distinct()
                .forEach(listing -> show(listing.stream(), listing.part()));
    }

    private Changes decide(Command command, Map<UUID, Entity> trail) {
        Decision decision = Rules.decide(command, new OnePaper(trail), Allotment.NONE);
        return decision instanceof Decision.Accepted accepted ? accepted.changes()
                : new Changes(List.of(), List.of());
    }

    private void add(Entity entity) {
        List<Row> part = rows.computeIfAbsent(entity.part(), p -> new ArrayList<>());
        part.add(new Row(entity.key(), part.size() + 1L, wire.write(entity)));
    }

    private void show(Stream stream, Part part) {
        List<Listed> feed = feeds.get(stream);
        List<Row> held = rows.get(part);
        if (feed != null && held != null) {
            feed.add(new Listed(stream, part, held.size(), feed.size() + 1L, null, false));
        }
    }

    /// The server's answer to a pull of everything after the cursors.
    public PullAnswer answer(Pull pull) {
        Map<Stream, Long> cursors = new HashMap<>();
        pull.cursors().forEach(cursor -> cursors.put(cursor.stream(), cursor.pos()));
        List<Listed> page = new ArrayList<>();
        List<Progress> progress = new ArrayList<>();
        boolean all = true;
        for (Map.Entry<Stream, List<Listed>> feed : feeds.entrySet()) {
            int from = (int) (long) cursors.getOrDefault(feed.getKey(), 0L);
            int to = Math.min(feed.getValue().size(), from + pull.limit() - page.size());
            page.addAll(feed.getValue().subList(from, to));
            all &= to == feed.getValue().size();
            progress.add(new Progress(feed.getKey(), to, feed.getValue().size(),
                    feed.getValue().stream().mapToLong(Sums::of).sum()));
        }
        Map<Part, Tail> tails = new LinkedHashMap<>();
        page.forEach(listed -> tails.computeIfAbsent(listed.part(), part -> new Tail(part, 0, listed.seq(), rows.getOrDefault(part, List.of()))));
        return new PullAnswer(EPOCH, AT, 7, pull.subscriptions() == 7 ? null : new PullAnswer.Subscribed(subscriptions),
                page, List.copyOf(tails.values()), progress, List.of(), 0, all);
    }

    private final class OnePaper implements WholeOffice {
        private final Map<UUID, Entity> trail;

        OnePaper(Map<UUID, Entity> trail) {
            this.trail = trail;
        }

        @Override
        public Organisation organisation() {
            return organisation;
        }

        @Override
        public Moment moment() {
            return new Moment(AT, AT);
        }

        @Override
        public Answer.Known<Optional<Trail>> trail(UUID paper) {
            List<Entity> entities = trail.values().stream().filter(each -> each.part().kind() != PartKind.CONTENT).toList();
            return Answer.known(entities.isEmpty() ? Optional.empty() : Optional.of(new Trail(paper, entities)));
        }

        @Override
        public Answer.Known<List<UUID>> ask(Question question) {
            return Answer.known(List.of());
        }
    }
}
