package pk.gob.edaftar.server.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.dak.Acknowledgement;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.Correction;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakFinding;
import pk.gob.edaftar.model.dak.DakLink;
import pk.gob.edaftar.model.dak.Diarised;
import pk.gob.edaftar.model.dak.FollowUp;
import pk.gob.edaftar.model.dak.Letter;
import pk.gob.edaftar.model.dak.LetterText;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.dak.Remark;
import pk.gob.edaftar.model.dak.Reply;
import pk.gob.edaftar.model.id.Id;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.Holiday;
import pk.gob.edaftar.model.org.OfficeCalendar;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.Unit;

/// One kind of entity and its table. This list is the only place that says which kinds there are.
final class EntityTable {
    private static final List<EntityTable> ALL = List.of(
        new EntityTable(Unit.class, "org_unit", Set.of(PartKind.DIRECTORY)),
        new EntityTable(Post.class, "org_post", Set.of(PartKind.DIRECTORY)),
        new EntityTable(Person.class, "org_person", Set.of(PartKind.DIRECTORY)),
        new EntityTable(Charge.class, "org_charge", Set.of(PartKind.DIRECTORY)),
        new EntityTable(Holiday.class, "org_holiday", Set.of(PartKind.DIRECTORY)),
        new EntityTable(OfficeCalendar.class, "org_calendar", Set.of(PartKind.DIRECTORY)),
        new EntityTable(Dak.class, "dak_entry", Set.of(PartKind.TRAIL),
                Column.of(Dak.class, "registry", Dak::registry),
                Column.of(Dak.class, "year", dak -> dak.stamp().series().year()),
                Column.of(Dak.class, "serial", dak -> dak.number() == null ? null : dak.number().serial()),
                Column.of(Dak.class, "suffix", dak -> dak.number() == null || dak.number().suffix() == null ? "" : dak.number().suffix()),
                Column.of(Dak.class, "registered_by", Dak::registeredBy),
                Column.of(Dak.class, "registered_at", Dak::registeredAt),
                Column.of(Dak.class, "sought", SoughtNumbers::of)),
        new EntityTable(Letter.class, "dak_letter", Set.of(PartKind.TRAIL, PartKind.SECRET),
                Column.of(Letter.class, "reference", letter -> letter.head().senderReference()),
                Column.of(Letter.class, "letter_date", letter -> letter.head().letterDate()),
                Column.of(Letter.class, "sought", SoughtNumbers::of)),
        new EntityTable(LetterText.class, "dak_text", Set.of(PartKind.CONTENT, PartKind.SECRET)),
        new EntityTable(Marking.class, "dak_marking", Set.of(PartKind.TRAIL)),
        new EntityTable(Movement.class, "dak_movement", Set.of(PartKind.TRAIL)),
        new EntityTable(Remark.class, "dak_remark", Set.of(PartKind.CONTENT, PartKind.SECRET)),
        new EntityTable(Reply.class, "dak_reply", Set.of(PartKind.CONTENT, PartKind.SECRET)),
        new EntityTable(Attachment.class, "dak_attachment", Set.of(PartKind.CONTENT, PartKind.SECRET),
                Column.of(Attachment.class, "person", Attachment::person),
                Column.of(Attachment.class, "sha256", file -> file.blob().sha256()),
                Column.of(Attachment.class, "size", file -> file.blob().size())),
        new EntityTable(Correction.class, "dak_correction", Set.of(PartKind.TRAIL, PartKind.SECRET)),
        new EntityTable(Acknowledgement.class, "dak_acknowledgement", Set.of(PartKind.TRAIL, PartKind.SECRET)),
        new EntityTable(DakLink.class, "dak_link", Set.of(PartKind.TRAIL, PartKind.SECRET)),
        new EntityTable(FollowUp.class, "dak_follow_up", Set.of(PartKind.TRAIL)),
        new EntityTable(Diarised.class, "dak_diarised", Set.of(PartKind.TRAIL),
                Column.of(Diarised.class, "registry", Diarised::registry),
                Column.of(Diarised.class, "year", made -> made.stamp().series().year()),
                Column.of(Diarised.class, "serial", made -> made.number() == null ? null : made.number().serial()),
                Column.of(Diarised.class, "suffix", made -> made.number() == null || made.number().suffix() == null ? "" : made.number().suffix()),
                Column.of(Diarised.class, "person", Diarised::person),
                Column.of(Diarised.class, "at", Diarised::at),
                Column.of(Diarised.class, "sought", SoughtNumbers::of)),
        new EntityTable(DakFinding.class, "dak_finding", Set.of(PartKind.TRAIL)));

    /// Fails as a clash where one of some identities is taken, by whatever kind.
    static final String REFUSE_TAKEN = ALL.stream().map(each -> "SELECT id FROM " + each.table + " WHERE id = ANY (ids)")
            .collect(Collectors.joining(" UNION ALL ", "SELECT clash(t.id) FROM (SELECT ?::uuid[] AS ids) w, LATERAL (", ") t LIMIT 1"));

    private final Class<? extends Entity> kind;
    private final String table;
    private final Set<PartKind> parts;
    private final List<Column> columns;
    private final String insert;
    private final String update;

    private EntityTable(Class<? extends Entity> kind, String table, Set<PartKind> parts, Column... columns) {
        this.kind = kind;
        this.table = table;
        this.parts = Set.copyOf(parts);
        this.columns = List.of(columns);
        this.insert = "INSERT INTO " + table + " (id, paper, part, branch, seq, version, schema, body"
                + names(", %s") + ") VALUES (?, ?, ?, ?, ?, 1, ?, ?::jsonb" + names(", ?") + ")";
        this.update = "UPDATE " + table + " SET seq = ?, version = version + 1, schema = ?, body = ?::jsonb"
                + names(", %s = ?") + " WHERE id = ?";
    }

    private String names(String pattern) {
        return columns.stream().map(column -> String.format(pattern, column.name())).collect(Collectors.joining());
    }

    static EntityTable of(Entity entity) {
        return ALL.stream().filter(each -> each.kind.isInstance(entity)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table for " + entity.getClass()));
    }

    static List<EntityTable> all() {
        return ALL;
    }

    /// The tables in which rows of some kinds of parts can be.
    static List<EntityTable> holding(Set<PartKind> kinds) {
        return ALL.stream().filter(each -> each.parts.stream().anyMatch(kinds::contains)).toList();
    }

    String table() {
        return table;
    }

    String insert() {
        return insert;
    }

    String update() {
        return update;
    }

    /// The values of the plain columns, as the driver takes them.
    @Nullable Object[] columnValues(Entity entity) {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = plain(columns.get(i).value().apply(entity));
        }
        return values;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Id id -> id.value();
            case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
            case LocalDate date -> date;
            case String text -> text;
            case Number number -> number;
            default -> throw new IllegalArgumentException("no column for " + value.getClass());
        };
    }
}
