package pk.gob.edaftar.model.sync;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.command.WholeOffice;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import tools.jackson.databind.node.ObjectNode;

/// Where the server's truth is kept. One suite of tests holds for memory and PostgreSQL alike.
public interface ServerStore {
    /// Reads in one snapshot: nothing committed meanwhile is seen.
    <T> T read(Function<Reading, T> work);

    /// Works in one transaction: committed when the work returns, rolled back when it throws.
    /// @throws TryAgain when the database could not take it now; nothing was recorded
    <T> T write(Function<Writing, T> work);

    /// What a pull reads.
    interface Reading {
        Epoch epoch();

        Organisation organisation();

        /// Where streams stand; one never written to is at its beginning.
        Map<Stream, StreamState> states(Collection<Stream> streams);

        /// Feed rows after the cursors, stream by stream in the order given, each by position, at most `limit`.
        List<Listed> feed(List<Cursor> cursors, int limit);

        /// The rows of each part after `since` and up to its bound, in order of their count. Parts are read whole and in the
        /// order wanted; once so much has been read, the rest is not, and is not in the answer.
        /// @param bounds the last count to be read of each part
        /// @param most bytes of bodies; the first part is read whatever its size
        Map<Part, List<Row>> rows(Collection<Want> wants, Map<Part, Long> bounds, long most);

        /// Every listing of the parts in any of the streams.
        List<Listed> listings(Collection<Part> parts, Set<Stream> streams);

        /// The receipts of this person on this device after a number, in order, at most `limit`.
        List<Receipt> receipts(Session session, long after, int limit);

        /// What a page is made of, asked in one go.
        default News news(List<Cursor> cursors, int limit, Session session, long receiptsAfter, int receipts) {
            return new News(feed(cursors, limit), receipts(session, receiptsAfter, receipts),
                    states(cursors.stream().map(Cursor::stream).toList()));
        }

        /// Says that nothing will be asked after the next question.
        default void closing() {}
    }

    /// Feed rows after some cursors, receipts, and where the streams stand.
    record News(List<Listed> feed, List<Receipt> receipts, Map<Stream, StreamState> states) {}

    /// What deciding a command reads and writes. Calls come in the order of the methods here;
    /// papers are locked by id, then number series, then streams.
    interface Writing {
        /// Says what will be asked next, so that a store that is a journey away reads all of it in one. It changes no answer.
        default void expect(Expected all) {}

        /// Makes the command this transaction's own. A concurrent delivery of the same id waits here.
        /// @param hash fingerprint of the body
        /// @return nothing when it is new; otherwise what was recorded for it
        Optional<Claimed> claim(CommandId id, String hash, Session session);

        Epoch epoch();

        /// What became of another command, if it has been decided.
        Optional<Verdict> verdictOf(CommandId id);

        /// Up to which instant this person's acts have come from this device; the beginning of time where none has.
        Instant lastPush(Session session);

        /// Locks papers in the order of their ids, known or not.
        void lock(Set<UUID> papers);

        /// The office as of the locks taken; reaching for another paper throws [WiderLock].
        WholeOffice office(Moment moment);

        /// The lease a number was drawn from.
        Optional<Lease> lease(UUID id);

        /// Draws the next number of a series.
        long draw(Series series);

        /// Writes an entity as the next row of its part, merged with the body stored before.
        /// @return the part's count
        /// @throws Clash when its key belongs to another part or kind, or it may be written only once and has been
        long put(Entity entity);

        /// The count of a part; 0 for one never written.
        long seq(Part part);

        /// Every listing of a part, in whatever stream.
        List<Listed> listings(Part part);

        /// Gives the receipt the next number of this person on this device and stores it with the claim.
        Receipt conclude(Receipt receipt, Session session);

        /// The last link of a paper's chain.
        Optional<ActRow> lastAct(UUID paper);

        /// Appends a link, with the command's body.
        void append(ActRow act, ObjectNode command);

        /// The last statement: gives every row its own position in its stream, streams locked in one order.
        void publish(List<FeedChange> changes);

        /// Notes up to which instant his acts have come from this device; an earlier one changes nothing.
        void pushed(Session session, Instant at);

        /// The lease given to a request before, if it was.
        Optional<Lease> leaseOf(UUID request);

        /// How many numbers of a registry a person used since an instant.
        long used(Series series, PersonId person, Instant since);

        /// How many numbers of a series were leased to a person, on whatever device, and are not in the register under his name.
        long unused(Series series, PersonId person);

        /// Leases the next `size` numbers of a series to a request.
        Lease grant(UUID request, Series series, Session session, int size);

        /// Keeps what cannot be authentic for the registry's head.
        void quarantine(Sent sent, Session session, Instant at, String rule);
    }

    /// What deciding a command will ask.
    /// @param after the commands it builds on
    /// @param lease the lease its number was drawn from
    record Expected(Set<UUID> papers, List<CommandId> after, @Nullable UUID lease, List<Question> questions) {}

    /// A command already recorded: the fingerprint of the body it came with, and its receipt.
    record Claimed(String hash, Receipt receipt) {}
}
