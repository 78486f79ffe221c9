package pk.gob.edaftar.server.sim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.dak.AcknowledgedBy;
import pk.gob.edaftar.model.dak.Addressee;
import pk.gob.edaftar.model.dak.AttachmentId;
import pk.gob.edaftar.model.dak.Blob;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakCommand;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.dak.FollowUpId;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.Letter;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.LetterKind;
import pk.gob.edaftar.model.dak.LinkKind;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.MarkingState;
import pk.gob.edaftar.model.dak.Mode;
import pk.gob.edaftar.model.dak.Reach;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.dak.Written;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.UnitId;

/// What a person at a desk does next, by what his screen shows him: mostly what he may do, sometimes what he may not.
final class Work {
    private static final double ASTRAY = 0.03;

    private final World world;
    private final Dice dice;
    private final SimDesk desk;
    private final Organisation organisation;
    private final Instant at;
    private final PostId as;
    private final PostFacts facts;
    private final @Nullable PostId boss;

    private Work(World world, SimDesk desk, Organisation organisation, Instant at, PostId as, PostFacts facts) {
        this.world = world;
        this.dice = world.dice;
        this.desk = desk;
        this.organisation = organisation;
        this.at = at;
        this.as = as;
        this.facts = facts;
        this.boss = facts.assists();
    }

    /// The next act of the person at a desk, in one of the charges he believes he holds.
    static Optional<DakCommand> at(World world, SimDesk desk) {
        Organisation organisation = desk.disk().held().organisation();
        Instant at = desk.corrected();
        List<Charge> charges = organisation.chargesOf(desk.session().person(), at);
        if (charges.isEmpty()) {
            return Optional.empty();
        }
        PostId post = world.dice.pick(charges).post();
        return organisation.facts(post, at).filter(facts -> facts.role().handlesPapers() || world.dice.chance(ASTRAY))
                .flatMap(facts -> new Work(world, desk, organisation, at, post, facts).next());
    }

    private PostId own() {
        return boss == null ? as : boss;
    }

    private Act act() {
        return new Act(new CommandId(dice.id()), at, desk.session().person(), as, boss, List.of());
    }

    private Optional<DakCommand> next() {
        double registers = facts.role() == Role.DIARY_CLERK ? 0.45 : 0.12;
        Shelf shelf = new Shelf(desk.disk().held());
        List<Dak> papers = shelf.papers();
        if (papers.isEmpty() || dice.chance(registers)) {
            return register();
        }
        // The newest letters are the busiest.
        int oldest = Math.max(0, papers.size() - 8);
        Dak dak = papers.get(dice.between(dice.chance(0.8) ? oldest : 0, papers.size() - 1));
        return shelf.open(dak).flatMap(paper -> dice.chance(ASTRAY) ? astray(paper) : with(paper));
    }

    private Optional<DakCommand> register() {
        return organisation.registryOf(own(), at).map(registry -> {
            Stamp any = Stamp.provisional(Series.of(registry, at), "P");
            return new DakCommand.RegisterDak(act(), new DakId(dice.id()), any, letter(), dice.chance(0.6) ? "text" : "",
                    dice.chance(0.3) ? written() : null);
        });
    }

    private LetterHead letter() {
        LocalDate today = OfficeTime.day(at);
        double grade = dice.fraction();
        List<PersonId> concerns = dice.chance(0.06)
                ? List.of(dice.pick(world.province.persons()).id()) : List.of();
        return new LetterHead(dice.pick(List.of(Mode.values())), dice.pick(List.of(LetterKind.values())), "Sender", "",
                dice.chance(0.3) ? "ref-" + dice.between(1, 3) : "", null, today, "Subject", concerns,
                Urgency.ROUTINE, grade < 0.1 ? Grade.SECRET : grade < 0.25 ? Grade.CONFIDENTIAL : Grade.ORDINARY,
                0, true, false, null);
    }

    private Written written() {
        return new Written(new RemarkId(dice.id()), "remark " + dice.between(1, 999));
    }

    private @Nullable Written perhaps() {
        return dice.chance(0.5) ? written() : null;
    }

    private Optional<DakCommand> with(DakTrail paper) {
        List<DakCommand> possible = new ArrayList<>();
        Dak dak = paper.dak();
        if (dak.state() == DakState.REGISTERED && paper.markings().isEmpty() && isOnCounter(dak)) {
            return dice.chance(0.85) ? mark(paper)
                    : Optional.of(dice.chance(0.5) ? remark(paper, null)
                            : new DakCommand.PutAwayDak(act(), dak.id(), null, written()));
        }
        for (Marking marking : paper.markings()) {
            if (marking.open() && marking.holder().equals(own())) {
                possible.addAll(withHeld(paper, marking));
            } else if (own().equals(marking.previous()) || own().equals(marking.markedBy())) {
                possible.add(marking.state() == MarkingState.OPENED && dice.chance(0.7)
                        ? new DakCommand.AskBackDak(act(), dak.id(), marking.id(), written())
                        : new DakCommand.RecallDak(act(), dak.id(), marking.id(), perhaps()));
            }
            if (marking.state() == MarkingState.PUT_AWAY && dice.chance(0.3)) {
                possible.add(new DakCommand.ReopenDak(act(), dak.id(), marking.id(), written()));
            }
        }
        if (dak.state() == DakState.PUT_AWAY && dice.chance(0.1)) {
            possible.add(new DakCommand.ArchiveDak(act(), dak.id()));
        }
        if (facts.role().isHead() && dice.chance(0.3)) {
            possible.add(remark(paper, paper.markings().isEmpty() ? null : dice.pick(paper.markings()).id()));
        }
        if (dice.chance(0.25)) {
            possible.addAll(noted(paper));
        }
        Optional<DakCommand> diarised = diarise(paper);
        if (diarised.isPresent() && dice.chance(0.8)) {
            return diarised;
        }
        return possible.isEmpty() ? Optional.empty() : Optional.of(dice.pick(possible));
    }

    /// What is noted beside an entry, by whoever has the paper on his screen, his or not.
    private List<DakCommand> noted(DakTrail paper) {
        DakId dak = paper.dak().id();
        List<DakCommand> possible = new ArrayList<>();
        paper.letter().map(Letter::head).ifPresent(head -> possible.add(new DakCommand.CorrectDak(act(), dak, head,
                head.about("Subject " + dice.between(1, 99)), dice.chance(0.8) ? written() : new Written(new RemarkId(dice.id()), ""))));
        possible.add(new DakCommand.CorrectText(act(), dak, dice.chance(0.9) ? paper.retyped() : null, "Text " + dice.between(1, 99), written()));
        paper.findings().forEach(found -> possible.add(new DakCommand.SettleFindings(act(), dak, List.of(found.finding().rule()), written())));
        possible.add(new DakCommand.RegradeDak(act(), dak, paper.dak().grade(), dice.pick(List.of(Grade.values())),
                dice.chance(0.8) ? written() : new Written(new RemarkId(dice.id()), "")));
        possible.add(attach(dak, null));
        Dak other = dice.pick(new Shelf(desk.disk().held()).papers());
        possible.add(new DakCommand.LinkDak(act(), dak, other.id(), dice.pick(List.of(LinkKind.values()))));
        possible.add(new DakCommand.AcknowledgeDak(act(), dak, new RemarkId(dice.id()), dice.pick(List.of(AcknowledgedBy.values()))));
        possible.add(new DakCommand.FlagDak(act(), dak, new FollowUpId(dice.id()), Urgency.URGENT,
                OfficeTime.day(at).plusDays(dice.between(0, 5))));
        paper.followUps().forEach(flag -> possible.add(new DakCommand.FinishFlag(act(), dak, flag.id())));
        return possible;
    }

    /// The stamp of his own registry, on a letter that another one registered, or that he mistakes for such or has stamped already.
    private Optional<DakCommand> diarise(DakTrail paper) {
        return organisation.registryOf(own(), at).filter(registry -> dice.chance(ASTRAY) || (!registry.equals(paper.dak().registry())
                        && paper.diarised().stream().noneMatch(made -> made.registry().equals(registry))))
                .map(registry -> new DakCommand.DiariseDak(act(), paper.dak().id(), Stamp.provisional(Series.of(registry, at), "P")));
    }

    private boolean isOnCounter(Dak dak) {
        return dak.registeredFor().equals(own())
                || (facts.role() == Role.DIARY_CLERK && Optional.of(dak.registry()).equals(organisation.registryOf(as, at)));
    }

    private List<DakCommand> withHeld(DakTrail paper, Marking marking) {
        DakId dak = paper.dak().id();
        List<DakCommand> possible = new ArrayList<>();
        if (marking.state() == MarkingState.SENT) {
            possible.add(new DakCommand.ReceiveDak(act(), dak, marking.id()));
        }
        if (marking.state() != MarkingState.OPENED) {
            possible.add(new DakCommand.OpenDak(act(), dak, marking.id()));
        }
        List<Addressee> to = addressees(dice.between(1, 2));
        if (!to.isEmpty()) {
            possible.add(new DakCommand.ForwardDak(act(), dak, marking.id(), to.getFirst().post(), null, to.subList(1, to.size()), perhaps()));
        }
        possible.add(remark(paper, marking.id()));
        if (dice.chance(0.3)) {
            possible.add(new DakCommand.ReturnDak(act(), dak, marking.id(), written()));
            possible.add(new DakCommand.ReceiveOnPaper(act(), dak, marking.id()));
            possible.add(new DakCommand.RecordReply(act(), dak, marking.id(), written(), OfficeTime.day(at), "By telephone"));
            possible.add(attach(dak, marking.id()));
        }
        if (dice.chance(0.3)) {
            possible.add(new DakCommand.PutAwayDak(act(), dak, marking.id(), written()));
        }
        return possible;
    }

    private DakCommand attach(DakId dak, @Nullable MarkingId marking) {
        return new DakCommand.AttachToDak(act(), dak, marking, new AttachmentId(dice.id()), "scan.pdf",
                new Blob("0".repeat(64), dice.between(1, 1_000_000), "application/pdf"), dice.chance(0.3) ? new AttachmentId(dice.id()) : null);
    }

    private DakCommand remark(DakTrail paper, @Nullable MarkingId marking) {
        return new DakCommand.RemarkOnDak(act(), paper.dak().id(), marking, written());
    }

    private Optional<DakCommand> mark(DakTrail paper) {
        List<Addressee> addressees = addressees(dice.between(1, 3));
        return addressees.isEmpty() ? Optional.empty()
                : Optional.of(new DakCommand.MarkDak(act(), paper.dak().id(), addressees, perhaps()));
    }

    /// The original to the first, copies to the rest.
    private List<Addressee> addressees(int howMany) {
        List<Addressee> addressees = new ArrayList<>();
        reachable(howMany).forEach(post -> addressees.add(new Addressee(new MarkingId(dice.id()), post, addressees.isEmpty(), null)));
        return addressees;
    }

    /// Some posts within reach, rather those with somebody at a desk.
    private List<PostId> reachable(int howMany) {
        List<PostId> all = organisation.posts().stream().map(Post::id)
                .filter(to -> Reach.refusal(organisation, at, own(), to).isEmpty()).toList();
        List<PostId> manned = all.stream().filter(this::isManned).toList();
        List<PostId> chosen = new ArrayList<>();
        for (int i = 0; i < howMany && !all.isEmpty(); i++) {
            PostId post = dice.pick(manned.isEmpty() || dice.chance(0.2) ? all : manned);
            if (!chosen.contains(post)) {
                chosen.add(post);
            }
        }
        return chosen;
    }

    private boolean isManned(PostId post) {
        Optional<PersonId> holder = organisation.holderOf(post, at);
        return world.desks.stream().anyMatch(each -> Optional.of(each.session().person()).equals(holder));
    }

    /// An act that is none of his business.
    private Optional<DakCommand> astray(DakTrail paper) {
        PostId to = dice.pick(List.copyOf(organisation.posts())).id();
        if (paper.markings().isEmpty()) {
            return Optional.of(new DakCommand.MarkDak(act(), paper.dak().id(),
                    List.of(new Addressee(new MarkingId(dice.id()), to, true, null)), perhaps()));
        }
        MarkingId marking = dice.pick(paper.markings()).id();
        return Optional.of(switch (dice.between(0, 3)) {
            case 0 -> new DakCommand.ForwardDak(act(), paper.dak().id(), marking, to, null, List.of(), perhaps());
            case 1 -> new DakCommand.OpenDak(act(), paper.dak().id(), marking);
            case 2 -> new DakCommand.RecallDak(act(), paper.dak().id(), marking, perhaps());
            default -> remark(paper, marking);
        });
    }
}
