package pk.gob.edaftar.desktop.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;

/// The open desk of one signed-in person, as the screens see it. It answers from what is on this computer and never
/// waits for the network. Methods said to answer *from memory* may be called on the FX thread; all others may touch
/// the disk and must not be.
public interface Desk extends AutoCloseable {
    /// What is done at the server itself.
    AtServer server();

    /// Who has signed in; from memory.
    PersonId person();

    /// The directory as this desk holds it; from memory, replaced as a whole when it changes.
    Organisation organisation();

    /// The server's time as well as this desk knows it; from memory.
    Instant now();

    /// Whom this person may act as today, his own substantive post first; from memory. Empty when he holds no charge.
    List<Seat> seats();

    /// The line to the server and what waits to go over it; from memory.
    SyncState sync();

    /// Whether everything the server has for this desk is here, and the line is there to know it.
    boolean isUpToDate();

    /// A fresh act of this person in a seat, building on nothing; from memory. For dry runs: [#perform] makes its own.
    Act act(Seat seat);

    /// A fresh identity for something an act creates; from memory.
    UUID newId();

    /// Decides an act and, where a rule does not refuse it, keeps it: when this returns *accepted*, a power cut loses nothing.
    Decision perform(Seat seat, Intent intent);

    /// Registers a letter: decided dry, a number drawn, decided, kept, all or nothing.
    Registered register(Seat seat, NewDak letter);

    /// Enters a letter of another registry in the diary of the seat's own: the same, under the next number there.
    Registered diarise(Seat seat, DakId letter);

    /// The number the next letter registered from this seat will get; nothing is drawn.
    NextNumber nextNumber(Seat seat);

    /// The papers of a list, in its order; at most what an id array of the whole box needs.
    List<DakId> ids(ListQuery query);

    /// Where papers are looked for by what is in them.
    Seeking seeking();

    /// The rows of some papers, in the order asked; a paper no longer held is left out.
    List<DakRow> rows(Seat seat, List<DakId> papers);

    /// How many are in each box and tray.
    Counts counts(Seat seat);

    /// The figures of Home, and the first lines behind them.
    Home home(Seat seat);

    /// One paper with everything of it that is here; empty when the desk no longer holds it.
    Optional<Paper> paper(DakId id);

    /// The same for whoever opens it: that he read it is kept before it is shown.
    Optional<Paper> open(Seat seat, DakId id);

    /// Keeps in the log that something leaves this desk, before it does: when this returns, the log has it for good.
    void leaves(Seat seat, TakenOut what);

    /// Asks the server, in its own lane, for content that is not here; the answer comes as a change of the paper.
    void fetch(DakId id);

    /// What waits to be sent, oldest first.
    List<OutboxRow> outbox();

    /// What came back refused, newest first, with what was built on it.
    List<AttentionRow> attention();

    /// Earlier desks of this person that could not be opened on this computer.
    PutAside setAside();

    /// The lock before it.
    Locking locking();

    /// Does a refused act again as a new one, its text and the ids of what it creates unchanged. Accepted: it leaves the tray.
    Decision retry(CommandId refused);

    /// Takes a refused act and what was built on it out of the tray for good.
    void discard(CommandId refused);

    /// What was written before.
    Offers offers();

    /// Files on papers.
    Attaching attaching();

    /// Papers of the seat's registry with the same sender's reference and date, other than this one.
    List<DakRow> duplicates(Seat seat, String reference, @Nullable LocalDate date);

    /// Fields of a form kept as typed; empty when nothing is kept.
    Optional<Map<String, String>> draft(DraftKey key);

    /// Keeps the fields of a form; when it returns, they survive a crash. Empty fields may be left out.
    void keepDraft(DraftKey key, Map<String, String> fields);

    void dropDraft(DraftKey key);

    /// All drafts kept, newest first.
    List<DraftKey> drafts();

    /// Tells of every change until closed; called on any thread, and never while a lock of the desk is held.
    Listening listen(Consumer<DeskChange> listener);

    /// Signs out: keeps everything, forgets the keys.
    @Override
    void close();

    /// A subscription that ends when it is closed.
    interface Listening extends AutoCloseable {
        @Override
        void close();
    }
}
