package pk.gob.edaftar.model.sync;

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
import pk.gob.edaftar.model.change.Subscription;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.org.Organisation;

/// Where a desk keeps what it must never lose (*kept*) and what it can always fetch again (*cache*).
/// Two stores, never one transaction: whatever is written to both is written to *kept* first.
public interface DeskStore {
    /// Works on what must never be lost; durable when this returns, untouched when the work throws.
    <T> T keep(Function<Kept, T> work);

    /// Works on what may be thrown away; all or nothing.
    <T> T cache(Function<Cache, T> work);

    /// Identity, clock, leases, outbox and journal.
    interface Kept {
        Identity identity();

        @Nullable Epoch epoch();

        void epoch(Epoch epoch);

        Clock clock();

        void clock(Clock clock);

        /// The number of the last receipt kept; 0 at first.
        long lastReceipt();

        void lastReceipt(long number);

        /// Appends an act. Its place is one more than the last.
        long append(Outgoing outgoing);

        /// Replaces an act's state and receipt.
        void update(Outgoing outgoing);

        /// The acts in any of these states, in order.
        List<Outgoing> outgoing(Set<OutgoingState> states);

        Optional<Outgoing> outgoing(CommandId id);

        /// The leases of a series, oldest first.
        List<HeldLease> leases(Series series);

        void lease(HeldLease lease);

        /// The request for a block that has not been answered; the same until it is.
        Optional<UUID> leaseRequest(Series series);

        void leaseRequest(Series series, @Nullable UUID request);

        /// The next provisional number of this desk.
        long nextProvisional();
    }

    /// Confirmed rows with the overlay of pending acts, cursors and listings.
    interface Cache {
        /// Forgets everything.
        void reset();

        /// The highest outbox place whose act has been laid over the confirmed rows.
        long mark();

        void mark(long n);

        /// The outbox places of acts lying over the confirmed rows.
        Set<Long> overlaid();

        void overlaid(long n, boolean lies);

        long fingerprint();

        Map<Stream, Boolean> subscriptions();

        /// The streams followed and whether bodies come along. Streams left out are forgotten with their cursors and listings.
        /// @return the parts that lost a listing
        Set<Part> subscriptions(long fingerprint, List<Subscription> subscriptions);

        List<Cursor> cursors();

        void cursor(Cursor cursor);

        /// Records a listing, replacing the stream's earlier one of the part; one that is gone is removed.
        void listed(Listed listed);

        List<Listed> listings(Part part);

        /// Every listed part of a paper.
        Set<Part> partsOf(UUID paper);

        /// The sum over all listings of a stream, kept running: it is asked for with every page.
        long sum(Stream stream);

        /// Up to which count the part's rows are here; 0 for none.
        long held(Part part);

        void held(Part part, long seq);

        /// Parts whose rows should be here by their listings and are not, with what is held, at most `limit`.
        List<Want> wanted(int limit);

        /// The entity as shown, with pending acts over it.
        Optional<Stored> stored(UUID key);

        void store(Stored stored);

        void remove(UUID key);

        /// Removes the confirmed rows of a part beyond a count, and what was kept beneath pending acts of them.
        void removeBeyond(Part part, long seq);

        /// What lies beneath pending acts of a paper: the confirmed entity, or that there was none.
        List<Beneath> beneath(UUID paper);

        Optional<Beneath> beneathOf(UUID key);

        void beneath(Beneath beneath);

        void uncover(UUID key);

        /// All of a paper's trail and secret rows as shown; none when the trail is not wholly here.
        Optional<Trail> trail(UUID paper);

        /// The directory as confirmed.
        Organisation organisation();

        /// The papers a question finds; none when the desk does not hold the whole set.
        Optional<List<UUID>> ask(Question question);
    }

    /// An entity on the desk.
    record Stored(Part part, Row row, Entity entity) {}

    /// A confirmed entity under a pending act; `confirmed` is none where the act created it.
    record Beneath(UUID paper, UUID key, @Nullable Stored confirmed) {}
}
