package pk.gob.edaftar.model.sync.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.Subscription;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.dak.DakQuestion;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.sync.Cursor;
import pk.gob.edaftar.model.sync.DeskStore;
import pk.gob.edaftar.model.sync.DeskStore.Beneath;
import pk.gob.edaftar.model.sync.DeskStore.Stored;
import pk.gob.edaftar.model.sync.Listed;
import pk.gob.edaftar.model.sync.Sums;
import pk.gob.edaftar.model.sync.Want;

/// What a desk can always fetch again, in memory.
public final class MemoryCache implements DeskStore.Cache {
    private static final String MARK = "mark";
    private static final String FINGERPRINT = "fingerprint";

    private final Map<String, Long> values = new HashMap<>();
    private final Map<Long, Boolean> overlaid = new TreeMap<>();
    private final Map<Stream, Boolean> followed = new TreeMap<>();
    private final Map<Stream, Long> cursors = new TreeMap<>();
    private final Map<Part, Map<Stream, Listed>> listings = new TreeMap<>();
    private final Map<Part, Long> held = new TreeMap<>();
    private final Entities entities = new Entities();
    private final Map<UUID, Beneath> beneath = new HashMap<>();
    private Undo undo = new Undo();

    MemoryCache() {}

    MemoryCache in(Undo transaction) {
        undo = transaction;
        return this;
    }

    /// Every entity as shown.
    public Map<UUID, Stored> entities() {
        return Collections.unmodifiableMap(entities.all());
    }

    /// The rows of one paper as shown.
    public Collection<Stored> rows(UUID paper) {
        return entities.of(paper);
    }

    /// Everything that lies beneath pending acts.
    public List<Beneath> allBeneath() {
        return List.copyOf(beneath.values());
    }

    @Override
    public void reset() {
        List.of(values, overlaid, followed, cursors, listings, held, beneath).forEach(this::empty);
        entities.clear(undo);
    }

    private <K, V> void empty(Map<K, V> map) {
        Map<K, V> before = new HashMap<>(map);
        map.clear();
        undo.then(() -> map.putAll(before));
    }

    @Override
    public long mark() {
        return values.getOrDefault(MARK, 0L);
    }

    @Override
    public void mark(long n) {
        undo.put(values, MARK, n);
    }

    @Override
    public Set<Long> overlaid() {
        return new TreeSet<>(overlaid.keySet());
    }

    @Override
    public void overlaid(long n, boolean lies) {
        undo.put(overlaid, n, lies ? Boolean.TRUE : null);
    }

    @Override
    public long fingerprint() {
        return values.getOrDefault(FINGERPRINT, 0L);
    }

    @Override
    public Map<Stream, Boolean> subscriptions() {
        return new TreeMap<>(followed);
    }

    @Override
    public Set<Part> subscriptions(long fingerprint, List<Subscription> subscriptions) {
        Map<Stream, Boolean> now = new TreeMap<>();
        subscriptions.forEach(each -> now.put(each.stream(), each.bodies()));
        Set<Part> lost = new TreeSet<>();
        for (Stream stream : new ArrayList<>(followed.keySet())) {
            if (!now.containsKey(stream)) {
                undo.put(followed, stream, null);
                undo.put(cursors, stream, null);
                listings.forEach((part, rows) -> {
                    if (rows.containsKey(stream)) {
                        undo.put(rows, stream, null);
                        lost.add(part);
                    }
                });
            }
        }
        now.forEach((stream, bodies) -> undo.put(followed, stream, bodies));
        undo.put(values, FINGERPRINT, fingerprint);
        return lost;
    }

    @Override
    public List<Cursor> cursors() {
        return cursors.entrySet().stream().map(each -> new Cursor(each.getKey(), each.getValue())).toList();
    }

    @Override
    public void cursor(Cursor cursor) {
        undo.put(cursors, cursor.stream(), cursor.pos());
    }

    @Override
    public void listed(Listed listed) {
        undo.put(listings.computeIfAbsent(listed.part(), part -> new TreeMap<>()), listed.stream(), listed.gone() ? null : listed);
    }

    @Override
    public List<Listed> listings(Part part) {
        return List.copyOf(listings.getOrDefault(part, Map.of()).values());
    }

    @Override
    public Set<Part> partsOf(UUID paper) {
        Set<Part> parts = new LinkedHashSet<>();
        listings.forEach((part, rows) -> {
            if (part.paper().equals(paper) && !rows.isEmpty()) {
                parts.add(part);
            }
        });
        return parts;
    }

    @Override
    public long sum(Stream stream) {
        return listings.values().stream().mapToLong(rows -> {
            Listed row = rows.get(stream);
            return row == null ? 0 : Sums.of(row);
        }).sum();
    }

    @Override
    public long held(Part part) {
        return held.getOrDefault(part, 0L);
    }

    @Override
    public void held(Part part, long seq) {
        undo.put(held, part, seq == 0 ? null : (Long) seq);
    }

    @Override
    public List<Want> wanted(int limit) {
        return listings.entrySet().stream().filter(each -> seqWanted(each.getKey(), each.getValue()) > held(each.getKey()))
                .map(each -> new Want(each.getKey(), held(each.getKey()))).limit(limit).toList();
    }

    private long seqWanted(Part part, Map<Stream, Listed> rows) {
        boolean always = part.kind() == PartKind.DIRECTORY || part.kind() == PartKind.TRAIL;
        return rows.values().stream().filter(row -> always || followed.getOrDefault(row.stream(), false))
                .mapToLong(Listed::seq).max().orElse(0);
    }

    @Override
    public Optional<Stored> stored(UUID key) {
        return entities.get(key);
    }

    @Override
    public void store(Stored stored) {
        entities.put(undo, stored);
    }

    @Override
    public void remove(UUID key) {
        entities.remove(undo, key);
    }

    @Override
    public void removeBeyond(Part part, long seq) {
        for (Stored stored : entities.of(part.paper())) {
            Beneath under = beneath.get(stored.row().key());
            @Nullable Stored confirmed = under == null ? stored : under.confirmed();
            if (stored.part().equals(part) && confirmed != null && confirmed.row().seq() > seq) {
                entities.remove(undo, stored.row().key());
                undo.put(beneath, stored.row().key(), null);
            }
        }
    }

    @Override
    public List<Beneath> beneath(UUID paper) {
        return beneath.values().stream().filter(each -> each.paper().equals(paper)).toList();
    }

    @Override
    public Optional<Beneath> beneathOf(UUID key) {
        return Optional.ofNullable(beneath.get(key));
    }

    @Override
    public void beneath(Beneath covered) {
        undo.put(beneath, covered.key(), covered);
    }

    @Override
    public void uncover(UUID key) {
        undo.put(beneath, key, null);
    }

    @Override
    public Optional<Trail> trail(UUID paper) {
        Part trail = Part.trail(paper);
        List<Entity> entries = entities.of(paper).stream()
                .filter(stored -> stored.part().kind() != PartKind.CONTENT)
                .sorted((a, b) -> a.row().seq() != b.row().seq() ? Long.compare(a.row().seq(), b.row().seq())
                        : a.row().key().compareTo(b.row().key()))
                .map(Stored::entity).toList();
        boolean behind = held(trail) < seqWanted(trail, listings.getOrDefault(trail, Map.of()));
        return entries.isEmpty() || behind ? Optional.empty() : Optional.of(new Trail(paper, entries));
    }

    @Override
    public Organisation organisation() {
        return entities.organisation();
    }

    @Override
    public Optional<List<UUID>> ask(Question question) {
        return switch (question) {
            case DakQuestion.NumberTaken taken -> Optional.empty();
            case DakQuestion.SameReference same -> followed.containsKey(Stream.diary(same.registry()))
                    && cursors.containsKey(Stream.diary(same.registry()))
                    ? Optional.of(Register.find(entities.values(), question))
                    : Optional.empty();
        };
    }
}
