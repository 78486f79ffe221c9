package pk.gob.edaftar.desktop.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.Subscription;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.dak.DakQuestion;
import pk.gob.edaftar.model.org.OfficeDays;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.sync.Cursor;
import pk.gob.edaftar.model.sync.DeskStore;
import pk.gob.edaftar.model.sync.DeskStore.Beneath;
import pk.gob.edaftar.model.sync.DeskStore.Stored;
import pk.gob.edaftar.model.sync.Listed;
import pk.gob.edaftar.model.sync.Want;
import pk.gob.edaftar.model.wire.Wire;

/// Confirmed rows with the overlay of pending acts, cursors and listings in the cache file. Little of it is held in
/// memory between transactions, all of it as committed: after a rollback it must be made anew.
final class CacheRows implements DeskStore.Cache {
    private static final String MARK = "mark";
    private static final String FINGERPRINT = "fingerprint";
    private static final List<String> TABLES = List.of("stream", "part", "behind", "listing", "entity", "beneath",
            "overlaid", "dak", "dak_find", "holding", "sending", "follow_up", "diarised", "unfound");

    private final Sql sql;
    private final Wire wire;
    private final Meta meta;
    private final DakRows daks;
    private final DueDays dueDays;
    private final List<@Nullable Object[]> unfound = new ArrayList<>();
    private StreamRows streams;
    private PartRows parts;
    private EntityRows entities;
    private BeneathRows beneath;
    private Map<UUID, OrgEntity> directory;
    private Set<Long> overlaid;
    private @Nullable Organisation organisation;
    private long mark;

    CacheRows(Sql sql, Wire wire) {
        this.sql = sql;
        this.wire = wire;
        this.meta = new Meta(sql);
        this.daks = new DakRows(sql);
        this.dueDays = new DueDays(sql);
        this.streams = new StreamRows(sql);
        this.parts = new PartRows(sql, streams);
        this.entities = new EntityRows(sql, wire, parts);
        this.beneath = new BeneathRows(sql, wire);
        this.overlaid = new TreeSet<>(sql.list("SELECT n FROM overlaid", row -> row.getLong(1)));
        this.directory = new HashMap<>();
        sql.list(EntityRows.SELECT + "WHERE p.id < 0", row -> EntityRows.stored(row, wire)).forEach(this::enter);
        this.mark = meta.number(MARK);
    }

    private void enter(Stored stored) {
        if (stored.entity() instanceof OrgEntity entity) {
            directory.put(stored.row().key(), entity);
            organisation = null;
        }
    }

    /// Writes everything of this transaction that has not been written yet.
    void flush() {
        OfficeDays days = organisation().days();
        for (UUID paper : entities.papersWritten()) {
            List<Stored> trail = entities.trail(paper);
            if (trail.stream().allMatch(stored -> stored.part().kind() == PartKind.DIRECTORY) && !trail.isEmpty()) {
                continue;
            }
            unfound.add(new Object[] {paper});
            daks.take(paper, parts.isNew(paper), new Trail(paper, trail.stream().map(Stored::entity).toList()), days);
        }
        sql.runAll("INSERT INTO unfound(paper) VALUES(?)", unfound);
        unfound.clear();
        daks.flush();
        dueDays.reckon(days);
        entities.flush();
        parts.flush();
        streams.flush();
    }

    @Override
    public void reset() {
        for (String table : TABLES) {
            sql.run("DELETE FROM " + table);
        }
        meta.put(Words.LIFE, UUID.randomUUID().toString());
        meta.put(MARK, "0");
        meta.put(FINGERPRINT, "0");
        mark = 0;
        streams = new StreamRows(sql);
        parts = new PartRows(sql, streams);
        entities = new EntityRows(sql, wire, parts);
        beneath = new BeneathRows(sql, wire);
        overlaid = new TreeSet<>();
        directory = new HashMap<>();
        organisation = null;
    }

    @Override
    public long mark() {
        return mark;
    }

    @Override
    public void mark(long n) {
        if (n != mark) {
            mark = n;
            meta.put(MARK, Long.toString(n));
        }
    }

    @Override
    public Set<Long> overlaid() {
        return new TreeSet<>(overlaid);
    }

    @Override
    public void overlaid(long n, boolean lies) {
        if (lies && overlaid.add(n)) {
            sql.run("INSERT INTO overlaid(n) VALUES(?)", n);
        } else if (!lies && overlaid.remove(n)) {
            sql.run("DELETE FROM overlaid WHERE n = ?", n);
        }
    }

    @Override
    public long fingerprint() {
        return meta.number(FINGERPRINT);
    }

    @Override
    public Map<Stream, Boolean> subscriptions() {
        return streams.followed();
    }

    @Override
    public Set<Part> subscriptions(long fingerprint, List<Subscription> subscriptions) {
        flush();
        Set<Part> lost = parts.follow(streams.follow(subscriptions));
        meta.put(FINGERPRINT, Long.toString(fingerprint));
        return lost;
    }

    @Override
    public List<Cursor> cursors() {
        return streams.cursors();
    }

    @Override
    public void cursor(Cursor cursor) {
        streams.cursor(cursor);
    }

    @Override
    public void listed(Listed listed) {
        parts.listed(listed);
    }

    @Override
    public List<Listed> listings(Part part) {
        return parts.listings(part);
    }

    @Override
    public Set<Part> partsOf(UUID paper) {
        return parts.partsOf(paper);
    }

    @Override
    public long sum(Stream stream) {
        return streams.sum(stream);
    }

    @Override
    public long held(Part part) {
        return parts.held(part);
    }

    @Override
    public void held(Part part, long seq) {
        parts.held(part, seq);
    }

    @Override
    public List<Want> wanted(int limit) {
        flush();
        return parts.wanted(limit);
    }

    @Override
    public Optional<Stored> stored(UUID key) {
        return entities.find(key);
    }

    @Override
    public void store(Stored stored) {
        entities.put(stored);
        enter(stored);
    }

    @Override
    public void remove(UUID key) {
        entities.remove(key);
        if (directory.remove(key) != null) {
            organisation = null;
        }
    }

    @Override
    public void removeBeyond(Part part, long seq) {
        for (Stored stored : entities.of(part)) {
            UUID key = stored.row().key();
            Optional<Beneath> under = beneath.find(key);
            Stored confirmed = under.isPresent() ? under.get().confirmed() : stored;
            if (confirmed != null && confirmed.row().seq() > seq) {
                remove(key);
                beneath.remove(key);
            }
        }
    }

    @Override
    public List<Beneath> beneath(UUID paper) {
        return beneath.of(paper);
    }

    @Override
    public Optional<Beneath> beneathOf(UUID key) {
        return beneath.find(key);
    }

    @Override
    public void beneath(Beneath covered) {
        beneath.put(covered);
    }

    @Override
    public void uncover(UUID key) {
        beneath.remove(key);
    }

    @Override
    public Optional<Trail> trail(UUID paper) {
        Part part = Part.trail(paper);
        if (parts.held(part) < parts.due(part)) {
            return Optional.empty();
        }
        List<Stored> rows = entities.trail(paper);
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Trail(paper, rows.stream().map(Stored::entity).toList()));
    }

    @Override
    public Organisation organisation() {
        Organisation known = organisation;
        if (known == null) {
            known = new Organisation(new TreeMap<>(directory).values());
            organisation = known;
        }
        return known;
    }

    @Override
    public Optional<List<UUID>> ask(Question question) {
        return switch (question) {
            case DakQuestion.NumberTaken taken -> Optional.empty();
            case DakQuestion.SameReference same -> streams.isRead(Stream.diary(same.registry()))
                    ? Optional.of(sameReference(same)) : Optional.empty();
        };
    }

    private List<UUID> sameReference(DakQuestion.SameReference same) {
        flush();
        @Nullable Integer date = same.date() == null ? null : (Integer) (int) same.date().toEpochDay();
        return sql.list("SELECT id FROM dak WHERE reference = ? AND registry = ? AND letter_date IS NOT DISTINCT FROM ? ORDER BY id",
                row -> row.getObject(1, UUID.class), DakRows.referenceKey(same.reference()), same.registry().value(), date);
    }
}
