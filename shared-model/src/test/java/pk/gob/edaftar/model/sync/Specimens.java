package pk.gob.edaftar.model.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Finding;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.Diarised;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.Letter;
import pk.gob.edaftar.model.dak.LetterText;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.MarkingState;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.dak.MovementId;
import pk.gob.edaftar.model.dak.MovementKind;
import pk.gob.edaftar.model.dak.Remark;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.number.DiaryNumber;
import pk.gob.edaftar.model.number.LeaseId;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.wire.Wire;
import tools.jackson.databind.node.ObjectNode;

/// Things to be stored, made up of the small province; every one has an identity of its own.
public final class Specimens {
    /// An instant with the fractions a store must keep.
    public static final Instant THEN = Instant.parse("2026-05-04T04:05:06.789Z");
    private static final AtomicLong IDS = new AtomicLong();

    private final SmallProvince province = new SmallProvince();
    private final Wire wire = new Wire();

    public SmallProvince province() {
        return province;
    }

    public Wire wire() {
        return wire;
    }

    public UUID id() {
        return new UUID(0x0190_0000_0000_7000L, Long.MIN_VALUE | IDS.incrementAndGet());
    }

    public CommandId command() {
        return new CommandId(id());
    }

    public DakId dak() {
        return new DakId(id());
    }

    /// A post's holder on a device of his own.
    public Session session(PostId post) {
        return new Session(new DeviceId(id()), province.person(post));
    }

    public UnitId registry() {
        return province.unit("S&GAD");
    }

    public Series series() {
        return new Series(registry(), 2026);
    }

    /// The register's entry under a number of this year, with a suffix or without.
    public Dak entry(DakId dak, long serial, @Nullable String suffix) {
        Stamp stamp = Stamp.leased(series(), new LeaseId(new UUID(7, 7)), serial);
        DiaryNumber number = new DiaryNumber(series(), serial, suffix);
        return entry(dak, stamp, number, DakState.REGISTERED, THEN);
    }

    /// The register's entry of a letter that still waits for its number.
    public Dak provisional(DakId dak, Instant registeredAt) {
        return entry(dak, Stamp.provisional(series(), "P/7F3-1/1"), null, DakState.REGISTERED, registeredAt);
    }

    private Dak entry(DakId dak, Stamp stamp, @Nullable DiaryNumber number, DakState state, Instant at) {
        return new Dak(dak, stamp.series().registry(), stamp, number,
                number == null ? "P/7F3-1/1" : number.printed("{SERIAL}/{YYYY}/{UNIT}", "S&GAD"), null,
                LocalDate.of(2026, 5, 4), Urgency.ROUTINE, Grade.ORDINARY, false, province.person(province.clerk()),
                province.clerk(), province.clerk(), at, null, state);
    }

    /// The entry of a letter in the diary of a second registry, under a number of this year or one that waits for it.
    public Diarised diarised(DakId dak, @Nullable Long serial, @Nullable String suffix, Instant at) {
        Stamp stamp = serial == null ? Stamp.provisional(series(), "P/7F3-1/9") : Stamp.leased(series(), new LeaseId(new UUID(7, 7)), serial);
        DiaryNumber number = serial == null ? null : new DiaryNumber(series(), serial, suffix);
        return new Diarised(dak, new MovementId(id()), registry(), stamp, number,
                number == null ? "P/7F3-1/9" : number.printed("{SERIAL}/{YYYY}/{UNIT}", "S&GAD"),
                province.person(province.clerk()), province.clerk(), null, at, null);
    }

    /// The same entry once its letter has been marked.
    public Dak marked(Dak dak) {
        return entry(dak.id(), dak.stamp(), dak.number(), DakState.MARKED, dak.registeredAt());
    }

    public Letter letter(DakId dak, Part part, String reference, @Nullable LocalDate dated) {
        return new Letter(dak, part, Letters.about("Repair of the rest house · آرام گاہ کی مرمت").referring(reference, dated).head());
    }

    public Letter letter(DakId dak) {
        return letter(dak, Part.trail(dak.value()), "", null);
    }

    public LetterText text(DakId dak, Part part) {
        return new LetterText(dak, part, "The roof leaks since the rains. چھت ٹپکتی ہے۔", null);
    }

    public Marking marking(DakId dak, MarkingId id, MarkingState state, @Nullable LocalDate returnBy) {
        return new Marking(id, dak, true, null, province.clerk(), province.soAdmin(), province.clerk(), state, THEN,
                null, null, null, returnBy);
    }

    public Movement movement(DakId dak) {
        return new Movement(new MovementId(id()), dak, null, MovementKind.REGISTERED, province.person(province.clerk()),
                province.clerk(), null, null, province.clerk(), THEN, null, false, null);
    }

    public Remark remark(DakId dak, Part part) {
        return new Remark(new RemarkId(id()), dak, part, province.person(province.soAdmin()), province.soAdmin(), null,
                THEN, null, "Please examine. جائزہ لیں۔");
    }

    public Part content(DakId dak) {
        return Part.content(dak.value(), dak.value());
    }

    public Part secret(DakId dak) {
        return Part.secret(dak.value(), dak.value());
    }

    public Receipt accepted(CommandId command, Part written, long seq) {
        return new Receipt(command, Verdict.ACCEPTED, 0, null,
                List.of(new Finding("dak.likeAnother", List.of(Argument.text("512/2026/S&GAD")))),
                List.of(new Effect(written, seq)), new Allotment(null, "A"));
    }

    public Receipt refused(CommandId command) {
        return new Receipt(command, Verdict.REFUSED, 0,
                new Refusal("dak.notWithYou", List.of(Argument.of(province.soAdmin()), Argument.text("شعبہ"))),
                List.of(), List.of(), null);
    }

    /// A command's body with a field no program knows yet.
    public ObjectNode body(CommandId command) {
        return Wire.parse("{\"type\":\"dak.open\",\"schema\":1,\"colour\":\"green\",\"act\":{\"id\":\"" + command.value() + "\"}}");
    }

    public static Moment now() {
        return new Moment(THEN, THEN);
    }

    /// A body as any reader of it would find it, whatever it was kept in.
    public static ObjectNode plain(ObjectNode body) {
        return Wire.parse(Wire.text(body));
    }

    /// What publishing makes of one stream's row of a part, given all rows of the part as they are.
    public static FeedChange change(List<Listed> before, Listed row) {
        long was = before.stream().filter(each -> each.stream().equals(row.stream())).mapToLong(Sums::of).sum();
        return new FeedChange(row.stream(), row.part(), row.seq(), row.upto(), row.gone(), Sums.of(row) - was);
    }

    /// A part shown live up to a count.
    public static Listed live(Stream stream, Part part, long seq) {
        return new Listed(stream, part, seq, 0, null, false);
    }

    /// A part shown as it stood at a count.
    public static Listed soFar(Stream stream, Part part, long seq) {
        return new Listed(stream, part, seq, 0, seq, false);
    }

    /// A part taken back.
    public static Listed gone(Stream stream, Part part, long seq) {
        return new Listed(stream, part, seq, 0, null, true);
    }
}
