package pk.gob.edaftar.model.office;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.dak.AcknowledgedBy;
import pk.gob.edaftar.model.dak.Addressee;
import pk.gob.edaftar.model.dak.AttachmentId;
import pk.gob.edaftar.model.dak.Blob;
import pk.gob.edaftar.model.dak.DakCommand.AcknowledgeDak;
import pk.gob.edaftar.model.dak.DakCommand.ArchiveDak;
import pk.gob.edaftar.model.dak.DakCommand.AskBackDak;
import pk.gob.edaftar.model.dak.DakCommand.AttachToDak;
import pk.gob.edaftar.model.dak.DakCommand.CorrectDak;
import pk.gob.edaftar.model.dak.DakCommand.CorrectText;
import pk.gob.edaftar.model.dak.DakCommand.DiariseDak;
import pk.gob.edaftar.model.dak.DakCommand.FinishFlag;
import pk.gob.edaftar.model.dak.DakCommand.FlagDak;
import pk.gob.edaftar.model.dak.DakCommand.ForwardDak;
import pk.gob.edaftar.model.dak.DakCommand.LinkDak;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.dak.DakCommand.OpenDak;
import pk.gob.edaftar.model.dak.DakCommand.PutAwayDak;
import pk.gob.edaftar.model.dak.DakCommand.RecallDak;
import pk.gob.edaftar.model.dak.DakCommand.ReceiveDak;
import pk.gob.edaftar.model.dak.DakCommand.ReceiveOnPaper;
import pk.gob.edaftar.model.dak.DakCommand.RecordReply;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.DakCommand.RegradeDak;
import pk.gob.edaftar.model.dak.DakCommand.RemarkOnDak;
import pk.gob.edaftar.model.dak.DakCommand.ReopenDak;
import pk.gob.edaftar.model.dak.DakCommand.ReturnDak;
import pk.gob.edaftar.model.dak.DakCommand.SettleFindings;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.FollowUpId;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.LinkKind;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.MovementId;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.dak.Written;
import pk.gob.edaftar.model.number.LeaseId;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;

/// Makes commands as somebody: `acts.as(province.soAdmin()).at(noon).forward(dak, marking, to)`. Every command is a
/// minute later than the one before unless told otherwise, and ids and numbers follow each other, so that two runs
/// are alike. What it makes may well be refused: it checks nothing.
public final class Acts {
    private static final long FIRST_ID = 0x0190_0000_0000_7000L;
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final SmallProvince province;
    private final Counter counter;
    private final PersonId person;
    private final PostId post;
    private final @Nullable PostId boss;
    private final @Nullable Instant at;
    private final List<CommandId> after;
    private final @Nullable String remark;

    private Acts(SmallProvince province, Counter counter, PersonId person, PostId post, @Nullable PostId boss,
            @Nullable Instant at, List<CommandId> after, @Nullable String remark) {
        this.province = province;
        this.counter = counter;
        this.person = person;
        this.post = post;
        this.boss = boss;
        this.at = at;
        this.after = after;
        this.remark = remark;
    }

    /// The diary clerk's acts, from the first morning on; everybody else's follow from these.
    public static Acts in(SmallProvince province) {
        return new Acts(province, new Counter(), province.person(province.clerk()), province.clerk(), null, null, List.of(),
                null);
    }

    /// In a post, by the person who holds it substantively; a PA acts for the post he assists.
    public Acts as(PostId other) {
        PostId assists = province.organisation().facts(other, SmallProvince.FOUNDED).orElseThrow().assists();
        return new Acts(province, counter, province.person(other), other, assists, at, after, remark);
    }

    /// By another person in the same post.
    public Acts by(PersonId other) {
        return new Acts(province, counter, other, post, boss, at, after, remark);
    }

    /// In the same post on behalf of another, or with null of none.
    public Acts onBehalfOf(@Nullable PostId other) {
        return new Acts(province, counter, person, post, other, at, after, remark);
    }

    /// All at this instant.
    public Acts at(Instant instant) {
        return new Acts(province, counter, person, post, boss, instant, after, remark);
    }

    /// Building on commands still pending.
    public Acts after(CommandId... commands) {
        return new Acts(province, counter, person, post, boss, at, List.of(commands), remark);
    }

    /// With a remark, where the command takes one.
    public Acts saying(String text) {
        return new Acts(province, counter, person, post, boss, at, after, text);
    }

    public PersonId person() {
        return person;
    }

    /// The act alone, for commands this class has no word for.
    public Act act() {
        return new Act(new CommandId(counter.id()), at == null ? counter.next() : at, person, post, boss, after);
    }

    /// Registers a letter in the registry of the acting post, under the next number.
    public RegisterDak register(Letters letter) {
        PostId desk = boss == null ? post : boss;
        UnitId registry = province.organisation().registryOf(desk, SmallProvince.FOUNDED).orElseThrow();
        return register(letter, registry);
    }

    /// Registers a letter in a registry, under the next number.
    public RegisterDak register(Letters letter, UnitId registry) {
        LeaseId lease = new LeaseId(Establishment.id("lease", registry.value().toString()));
        return register(letter, Stamp.leased(new Series(registry, 2026), lease, counter.serial()));
    }

    public RegisterDak register(Letters letter, Stamp stamp) {
        return new RegisterDak(act(), new DakId(counter.id()), stamp, letter.head(), letter.text(), written());
    }

    /// Diarises a letter in the registry of the acting post, under the next number.
    public DiariseDak diarise(DakId dak) {
        return diarise(dak, province.organisation().registryOf(boss == null ? post : boss, SmallProvince.FOUNDED).orElseThrow());
    }

    public DiariseDak diarise(DakId dak, UnitId registry) {
        return diarise(dak, Stamp.leased(new Series(registry, 2026),
                new LeaseId(Establishment.id("lease", registry.value().toString())), counter.serial()));
    }

    public DiariseDak diarise(DakId dak, Stamp stamp) {
        return new DiariseDak(act(), dak, stamp);
    }

    /// Marks the original to the first post and copies to the others.
    public MarkDak mark(DakId dak, PostId original, PostId... copies) {
        List<Addressee> addressees = new ArrayList<>(List.of(original(original)));
        Arrays.stream(copies).map(this::copy).forEach(addressees::add);
        return mark(dak, addressees);
    }

    public MarkDak mark(DakId dak, List<Addressee> addressees) {
        return new MarkDak(act(), dak, addressees, written());
    }

    public Addressee original(PostId to) {
        return new Addressee(new MarkingId(counter.id()), to, true, null);
    }

    public Addressee copy(PostId to) {
        return new Addressee(new MarkingId(counter.id()), to, false, null);
    }

    public ForwardDak forward(DakId dak, MarkingId marking, PostId to) {
        return forward(dak, marking, to, List.of());
    }

    public ForwardDak forward(DakId dak, MarkingId marking, PostId to, @Nullable LocalDate returnBy) {
        return new ForwardDak(act(), dak, marking, to, returnBy, List.of(), written());
    }

    public ForwardDak forward(DakId dak, MarkingId marking, PostId to, List<Addressee> copies) {
        return new ForwardDak(act(), dak, marking, to, null, copies, written());
    }

    public ReceiveDak receive(DakId dak, MarkingId marking) {
        return new ReceiveDak(act(), dak, marking);
    }

    public OpenDak open(DakId dak, MarkingId marking) {
        return new OpenDak(act(), dak, marking);
    }

    public RecallDak recall(DakId dak, MarkingId marking) {
        return new RecallDak(act(), dak, marking, written());
    }

    public RemarkOnDak remark(DakId dak, @Nullable MarkingId marking, String text) {
        return new RemarkOnDak(act(), dak, marking, new Written(new RemarkId(counter.id()), text));
    }

    public PutAwayDak putAway(DakId dak, @Nullable MarkingId marking, String reason) {
        return new PutAwayDak(act(), dak, marking, new Written(new RemarkId(counter.id()), reason));
    }

    public ReturnDak giveBack(DakId dak, MarkingId marking, String reason) {
        return new ReturnDak(act(), dak, marking, new Written(new RemarkId(counter.id()), reason));
    }

    public AskBackDak askBack(DakId dak, MarkingId marking, String reason) {
        return new AskBackDak(act(), dak, marking, new Written(new RemarkId(counter.id()), reason));
    }

    public ReceiveOnPaper receiveOnPaper(DakId dak, MarkingId marking) {
        return new ReceiveOnPaper(act(), dak, marking);
    }

    public ReopenDak reopen(DakId dak, @Nullable MarkingId marking, String reason) {
        return new ReopenDak(act(), dak, marking, new Written(new RemarkId(counter.id()), reason));
    }

    public ArchiveDak archive(DakId dak) {
        return new ArchiveDak(act(), dak);
    }

    /// Records a reply given by telephone.
    public RecordReply reply(DakId dak, @Nullable MarkingId marking, String text, LocalDate on) {
        return new RecordReply(act(), dak, marking, new Written(new RemarkId(counter.id()), text), on, "By telephone");
    }

    /// Clears up what was found, with the acts' remark as how.
    public SettleFindings settle(DakId dak, DakRule... found) {
        return new SettleFindings(act(), dak, java.util.Arrays.stream(found).map(DakRule::key).toList(), new Written(new RemarkId(counter.id()), remark == null ? "" : remark));
    }

    /// Corrects the text as it stands after an earlier correction, with the acts' remark as reason.
    public CorrectText correctText(DakId dak, @Nullable MovementId was, String text) {
        return new CorrectText(act(), dak, was, text, new Written(new RemarkId(counter.id()), remark == null ? "" : remark));
    }

    /// Corrects the entry, with the acts' remark as reason.
    public CorrectDak correct(DakId dak, LetterHead was, LetterHead letter) {
        return new CorrectDak(act(), dak, was, letter, new Written(new RemarkId(counter.id()), remark == null ? "" : remark));
    }

    /// Gives it another grade, with the acts' remark as reason.
    public RegradeDak regrade(DakId dak, Grade was, Grade grade) {
        return new RegradeDak(act(), dak, was, grade, new Written(new RemarkId(counter.id()), remark == null ? "" : remark));
    }

    public LinkDak link(DakId dak, DakId other, LinkKind link) {
        return new LinkDak(act(), dak, other, link);
    }

    public AcknowledgeDak acknowledge(DakId dak) {
        return new AcknowledgeDak(act(), dak, new RemarkId(counter.id()), AcknowledgedBy.SLIP);
    }

    public FlagDak flag(DakId dak, LocalDate due) {
        return new FlagDak(act(), dak, new FollowUpId(counter.id()), Urgency.URGENT, due);
    }

    public FinishFlag finish(DakId dak, FollowUpId flag) {
        return new FinishFlag(act(), dak, flag);
    }

    /// Attaches a scan; among what came with the letter where no marking is named.
    public AttachToDak attach(DakId dak, @Nullable MarkingId marking, String name) {
        return attach(dak, marking, name, new Blob(HASH, 204_800, "application/pdf"));
    }

    public AttachToDak attach(DakId dak, @Nullable MarkingId marking, String name, Blob blob) {
        return new AttachToDak(act(), dak, marking, new AttachmentId(counter.id()), name, blob, null);
    }

    /// Attaches a newer version of a file.
    public AttachToDak renew(AttachToDak former) {
        return new AttachToDak(act(), former.dak(), former.marking(), new AttachmentId(counter.id()), former.name(), former.blob(),
                former.attachment());
    }

    private @Nullable Written written() {
        return remark == null ? null : new Written(new RemarkId(counter.id()), remark);
    }

    private static final class Counter {
        private final AtomicLong ids = new AtomicLong();
        private final AtomicLong serials = new AtomicLong();
        private final AtomicLong minutes = new AtomicLong();

        UUID id() {
            return new UUID(FIRST_ID, Long.MIN_VALUE | ids.incrementAndGet());
        }

        long serial() {
            return serials.incrementAndGet();
        }

        Instant next() {
            return SmallProvince.MORNING.plus(Duration.ofMinutes(minutes.incrementAndGet()));
        }
    }
}
