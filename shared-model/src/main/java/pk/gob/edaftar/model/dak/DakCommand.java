package pk.gob.edaftar.model.dak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Nature;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.wire.Kind;

/// What can be done with a receipt.
public sealed interface DakCommand extends Command {
    DakId dak();

    @Override
    default Set<UUID> papers() {
        return Set.of(dak().value());
    }

    @Override
    default Nature nature() {
        return Nature.PROVISIONAL;
    }

    /// The marking it is about, where it is about one; a letter that was never marked has none.
    default @Nullable MarkingId marking() {
        return null;
    }

    /// What its author wrote with it, if anything.
    default @Nullable Written written() {
        return null;
    }

    /// Enters a letter in the diary under the number stamped on it. It has happened on paper: a fact.
    @Kind("dak.register")
    record RegisterDak(Act act, DakId dak, Stamp number, LetterHead letter, String text, @Nullable Written remark)
            implements DakCommand {
        @Override
        public Nature nature() {
            return Nature.FACT;
        }

        @Override
        public Optional<Stamp> stamp() {
            return Optional.of(number);
        }

        @Override
        public List<Question> asks() {
            List<Question> questions = new ArrayList<>();
            if (number.serial() != null) {
                questions.add(new DakQuestion.NumberTaken(number.series(), number.serial()));
            }
            sameReference().ifPresent(questions::add);
            return questions;
        }

        /// The question whether this letter is a copy or a reminder of one already here; none where it bears no reference.
        Optional<DakQuestion> sameReference() {
            return letter.senderReference().isBlank() ? Optional.empty() : Optional.of(new DakQuestion.SameReference(
                    number.series().registry(), letter.senderReference(), letter.letterDate()));
        }

        @Override
        public @Nullable Written written() {
            return remark;
        }

        @Override
        public RegisterDak stamped(Stamp drawn) {
            return new RegisterDak(act, dak, drawn, letter, text, remark);
        }
    }

    /// Enters a letter that another registry registered in one's own diary too, under the number stamped on it there. It has
    /// happened on paper: a fact.
    @Kind("dak.diarise")
    record DiariseDak(Act act, DakId dak, Stamp number) implements DakCommand {
        @Override
        public Nature nature() {
            return Nature.FACT;
        }

        @Override
        public Optional<Stamp> stamp() {
            return Optional.of(number);
        }

        @Override
        public List<Question> asks() {
            return number.serial() == null ? List.of() : List.of(new DakQuestion.NumberTaken(number.series(), number.serial()));
        }

        @Override
        public DiariseDak stamped(Stamp drawn) {
            return new DiariseDak(act, dak, drawn);
        }
    }

    /// Sends a registered letter to its addressees: one original, copies to the rest.
    @Kind("dak.mark")
    record MarkDak(Act act, DakId dak, List<Addressee> addressees, @Nullable Written remark) implements DakCommand {
        public MarkDak {
            addressees = List.copyOf(addressees);
        }

        @Override
        public @Nullable Written written() {
            return remark;
        }
    }

    /// Sends one's marking on to another post, and copies of it to others.
    @Kind("dak.forward")
    record ForwardDak(Act act, DakId dak, MarkingId marking, PostId to, @Nullable LocalDate returnBy, List<Addressee> copies,
            @Nullable Written remark) implements DakCommand {
        public ForwardDak {
            copies = List.copyOf(copies);
        }

        @Override
        public @Nullable Written written() {
            return remark;
        }
    }

    /// Receives a marking electronically; receiving it on paper is another act.
    @Kind("dak.receive")
    record ReceiveDak(Act act, DakId dak, MarkingId marking) implements DakCommand {}

    /// The holder or his PA opens it: from now on it can no longer be recalled.
    @Kind("dak.open")
    record OpenDak(Act act, DakId dak, MarkingId marking) implements DakCommand {}

    /// Takes back what was sent and not yet opened; the server decides the race.
    @Kind("dak.recall")
    record RecallDak(Act act, DakId dak, MarkingId marking, @Nullable Written remark) implements DakCommand {
        @Override
        public @Nullable Written written() {
            return remark;
        }
    }

    /// Writes a signed remark.
    /// @param marking the marking whose branch it is written in; none for the letter before it is marked
    @Kind("dak.remarkOn")
    record RemarkOnDak(Act act, DakId dak, @Nullable MarkingId marking, Written remark) implements DakCommand {
        @Override
        public Written written() {
            return remark;
        }
    }

    /// Ends work on a marking, or on a letter that needs no marking, with a reason.
    /// @param marking none for a letter that was never marked
    @Kind("dak.putAway")
    record PutAwayDak(Act act, DakId dak, @Nullable MarkingId marking, Written reason) implements DakCommand {
        @Override
        public Written written() {
            return reason;
        }
    }

    /// Gives one's marking back to the post that sent it, with a reason.
    @Kind("dak.return")
    record ReturnDak(Act act, DakId dak, MarkingId marking, Written reason) implements DakCommand {
        @Override
        public Written written() {
            return reason;
        }
    }

    /// Asks for the return of what was sent and has been opened: it can no longer be recalled.
    @Kind("dak.askBack")
    record AskBackDak(Act act, DakId dak, MarkingId marking, Written reason) implements DakCommand {
        @Override
        public Written written() {
            return reason;
        }
    }

    /// The sheet itself has come to hand. It has happened on paper: a fact.
    @Kind("dak.receiveOnPaper")
    record ReceiveOnPaper(Act act, DakId dak, MarkingId marking) implements DakCommand {
        @Override
        public Nature nature() {
            return Nature.FACT;
        }
    }

    /// Takes up again what was put away, with a reason.
    /// @param marking none for a letter that was never marked
    @Kind("dak.reopen")
    record ReopenDak(Act act, DakId dak, @Nullable MarkingId marking, Written reason) implements DakCommand {
        @Override
        public Written written() {
            return reason;
        }
    }

    /// Sends a letter that is put away to the archive, without waiting for its time.
    @Kind("dak.archive")
    record ArchiveDak(Act act, DakId dak) implements DakCommand {}

    /// A letter that has been closed for long enough goes to the archive by itself: the office's own act, never a person's.
    /// @param closing the putting away from which its time is counted
    @Kind("dak.archiveByTime")
    record ArchiveByTime(Act act, DakId dak, MovementId closing) implements DakCommand {
        @Override
        public Nature nature() {
            return Nature.SERVER_ONLY;
        }
    }

    /// Corrects the entry of a letter: before its first move freely, after it with a reason.
    /// @param was the entry its author saw
    /// @param letter what he made of it
    /// @param reason empty where none is called for
    @Kind("dak.correct")
    record CorrectDak(Act act, DakId dak, LetterHead was, LetterHead letter, Written reason) implements DakCommand {
        @Override
        public @Nullable Written written() {
            return reason.isEmpty() ? null : reason;
        }
    }

    /// Corrects the text of a letter: before its first move freely, after it with a reason.
    /// @param was the correction that made the text its author saw; none where that was the one it was registered with, or none
    /// @param text the whole of it as it is to stand; may be empty
    /// @param reason empty where none is called for
    @Kind("dak.correctText")
    record CorrectText(Act act, DakId dak, @Nullable MovementId was, String text, Written reason) implements DakCommand {
        @Override
        public @Nullable Written written() {
            return reason.isEmpty() ? null : reason;
        }
    }

    /// Gives a letter another grade: a higher one at once, a lower one with a reason.
    /// @param was the grade its author saw
    /// @param reason empty where none is called for
    @Kind("dak.regrade")
    record RegradeDak(Act act, DakId dak, Grade was, Grade grade, Written reason) implements DakCommand {
        @Override
        public @Nullable Written written() {
            return reason.isEmpty() ? null : reason;
        }
    }

    /// Says how what the server found wrong with an entry was put right.
    /// @param findings the rules of those he saw stand
    @Kind("dak.settle")
    record SettleFindings(Act act, DakId dak, List<String> findings, Written how) implements DakCommand {
        public SettleFindings {
            findings = List.copyOf(findings);
        }

        @Override
        public Written written() {
            return how;
        }
    }

    /// Links a letter to another: as its reminder, as its copy, or because they belong together.
    /// @param link what the letter is to the other
    @Kind("dak.link")
    record LinkDak(Act act, DakId dak, DakId other, LinkKind link) implements DakCommand {
        /// Both letters, the one it is about first.
        @Override
        public Set<UUID> papers() {
            return new LinkedHashSet<>(List.of(dak.value(), other.value()));
        }
    }

    /// Tells the sender that his letter has come.
    @Kind("dak.acknowledge")
    record AcknowledgeDak(Act act, DakId dak, RemarkId acknowledgement, AcknowledgedBy by) implements DakCommand {}

    /// Puts a follow-up flag on a letter, for oneself.
    @Kind("dak.flag")
    record FlagDak(Act act, DakId dak, FollowUpId flag, Urgency urgency, LocalDate due) implements DakCommand {}

    /// Takes a follow-up flag off: what it stood for is done.
    @Kind("dak.finishFlag")
    record FinishFlag(Act act, DakId dak, FollowUpId flag) implements DakCommand {}

    /// Attaches a file, whose bytes travel by themselves: a scan, a picture, an office file, a mail.
    /// @param marking the marking among whose remarks it stands; none of what came with the letter
    /// @param replaces the version before it; none of the first
    @Kind("dak.attach")
    record AttachToDak(Act act, DakId dak, @Nullable MarkingId marking, AttachmentId attachment, String name, Blob blob,
            @Nullable AttachmentId replaces) implements DakCommand {}

    /// Records a reply given otherwise than by a despatch: its text, its day, and who gave it.
    /// @param marking the marking under which it was given; none for a letter that was never marked
    @Kind("dak.recordReply")
    record RecordReply(Act act, DakId dak, @Nullable MarkingId marking, Written reply, LocalDate repliedOn, String repliedBy)
            implements DakCommand {
        @Override
        public Written written() {
            return reply;
        }
    }
}
