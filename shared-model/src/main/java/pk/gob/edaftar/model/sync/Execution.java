package pk.gob.edaftar.model.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Changes;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Answer;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Finding;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.command.Rules;
import pk.gob.edaftar.model.dak.DakQuestion;
import pk.gob.edaftar.model.id.Sha256;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.LeaseId;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.wire.Wire;

/// One command in one transaction: claimed, decided on the locked truth, written, chained, receipted, published.
final class Execution {
    /// The command builds on one that is not yet decided; nothing is to be recorded.
    static final class Waiting extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Waiting() {
            super("waits", null, false, false);
        }
    }

    /// The push is of another epoch than the store; nothing is to be recorded.
    static final class OtherEpoch extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Epoch epoch;

        OtherEpoch(Epoch epoch) {
            super("another epoch", null, false, false);
            this.epoch = epoch;
        }

        Epoch epoch() {
            return epoch;
        }
    }

    /// How long an act may have waited on a desk (`DOMAIN.md` 11). Whoever says it waited longer is judged as of then,
    /// or somebody could date an act back to a charge he once held.
    private static final Duration LATE_FILING = Duration.ofDays(45);

    private final ServerStore.Writing store;
    private final Wire wire;
    private final Session session;
    private final Sent sent;
    private final Command command;
    private final Delivery delivery;
    private final Instant now;
    private final Map<Part, Long> written = new TreeMap<>();
    private List<FeedChange> changes = List.of();
    private Set<Stream> streams = Set.of();
    private @Nullable Receipt receipt;
    private boolean recorded;

    Execution(ServerStore.Writing store, Wire wire, Delivery delivery, Sent sent, Command command) {
        this.store = store;
        this.wire = wire;
        this.delivery = delivery;
        this.session = delivery.session();
        this.sent = sent;
        this.command = command;
        this.now = delivery.now();
    }

    Receipt receipt() {
        if (receipt == null) {
            throw new IllegalStateException("not run");
        }
        return receipt;
    }

    /// Whether it was decided and recorded now, and not before.
    boolean recorded() {
        return recorded;
    }

    Set<Stream> streams() {
        return streams;
    }

    void run(Set<UUID> papers) {
        String hash = Sha256.of(Wire.text(sent.body()));
        UUID lease = command.stamp().map(Stamp::lease).map(LeaseId::value).orElse(null);
        store.expect(new ServerStore.Expected(papers, command.act().after(), lease, command.asks()));
        Optional<ServerStore.Claimed> claimed = store.claim(sent.id(), hash, session);
        if (delivery.epoch() != null && !store.epoch().equals(delivery.epoch())) {
            throw new OtherEpoch(store.epoch());
        }
        if (claimed.isPresent()) {
            receipt = claimed.get().hash().equals(hash) ? claimed.get().receipt()
                    : Receipt.unrecorded(sent.id(), Verdict.OTHER_BODY, null);
            return;
        }
        Optional<Refusal> dependency = refusedDependency();
        store.lock(papers);
        Receipt decided = dependency.isPresent() ? verdict(Verdict.REFUSED, dependency.get()) : decided();
        receipt = store.conclude(decided, session);
        recorded = true;
        chain(papers, receipt);
        if (!changes.isEmpty()) {
            store.publish(changes);
        }
        if (delivery.isLast(sent)) {
            store.pushed(session, delivery.reached(command));
        }
    }

    private Optional<Refusal> refusedDependency() {
        for (CommandId before : new LinkedHashSet<>(command.act().after())) {
            Verdict verdict = store.verdictOf(before).orElseThrow(Waiting::new);
            if (verdict != Verdict.ACCEPTED) {
                return Optional.of(Authority.AuthorityRule.DEPENDS_ON_REFUSED.refuses());
            }
        }
        return Optional.empty();
    }

    private Receipt decided() {
        if (!command.act().person().equals(session.person())) {
            return quarantined(Authority.AuthorityRule.NOT_IN_CHARGE.refuses(Argument.of(command.act().as())));
        }
        Optional<Refusal> forged = forgedNumber();
        if (forged.isPresent()) {
            return quarantined(forged.get());
        }
        Office office = store.office(new Moment(judged(), now));
        Allotment allotment = Allotment.NONE;
        Decision decision = Rules.decide(command, office, allotment);
        if (decision instanceof Decision.Accepted && command.stamp().isPresent()) {
            allotment = allot(command.stamp().get(), office);
            decision = Rules.decide(command, office, allotment);
        }
        return switch (decision) {
            case Decision.Accepted accepted -> accepted(accepted, allotment);
            case Decision.Refused refused -> verdict(Verdict.REFUSED, refused.refusal());
            case Decision.NeedsServer never -> throw new IllegalStateException("the server's office holds everything: " + never);
            case Decision.NotAuthentic forgery -> quarantined(forgery.why());
        };
    }

    /// The act's own time, not before acts this desk has already brought, not longer ago than a desk may be away,
    /// and not after now.
    private Instant judged() {
        Instant at = command.act().at();
        Instant brought = store.lastPush(session);
        Instant earliest = now.minus(LATE_FILING);
        Instant notBefore = brought.isBefore(earliest) ? earliest : brought;
        Instant judged = at.isBefore(notBefore) ? notBefore : at;
        return judged.isAfter(now) ? now : judged;
    }

    /// A number outside the lease it names was never stamped by this person on this device.
    private Optional<Refusal> forgedNumber() {
        Stamp stamp = command.stamp().orElse(null);
        if (stamp == null || stamp.lease() == null || stamp.serial() == null) {
            return Optional.empty();
        }
        boolean genuine = store.lease(stamp.lease().value()).filter(lease -> isHis(lease, stamp)).isPresent();
        return genuine ? Optional.empty()
                : Optional.of(Authority.AuthorityRule.NUMBER_NOT_LEASED.refuses(Argument.text(String.valueOf(stamp.serial()))));
    }

    private boolean isHis(Lease lease, Stamp stamp) {
        return lease.series().equals(stamp.series()) && stamp.serial() != null && lease.contains(stamp.serial())
                && lease.device().equals(session.device()) && lease.person().equals(session.person());
    }

    private Allotment allot(Stamp stamp, Office office) {
        Long serial = stamp.serial();
        if (serial == null) {
            return new Allotment(store.draw(stamp.series()), null);
        }
        return office.ask(new DakQuestion.NumberTaken(stamp.series(), serial))
                        instanceof Answer.Known<List<UUID>>(List<UUID> papers) && !papers.isEmpty()
                ? new Allotment(null, suffix(papers.size())) : Allotment.NONE;
    }

    /// A for the second paper stamped alike, B for the third, and after Z the plain count.
    private static String suffix(int alike) {
        return alike <= 26 ? String.valueOf((char) ('A' + alike - 1)) : Integer.toString(alike);
    }

    private Receipt accepted(Decision.Accepted accepted, Allotment allotment) {
        Changes changed = accepted.changes();
        changed.puts().forEach(entity -> written.put(entity.part(), store.put(entity)));
        changes = new Publication(store).of(written.keySet(), changed);
        streams = changes.stream().map(FeedChange::stream).collect(Collectors.toSet());
        List<Effect> effects = new ArrayList<>();
        written.forEach((part, seq) -> effects.add(new Effect(part, seq)));
        return new Receipt(sent.id(), Verdict.ACCEPTED, 0, null, accepted.findings(), effects, allotment);
    }

    private Receipt verdict(Verdict verdict, Refusal refusal) {
        return new Receipt(sent.id(), verdict, 0, refusal, List.<Finding>of(), List.of(), null);
    }

    private Receipt quarantined(Refusal why) {
        store.quarantine(sent, session, now, why.rule());
        return verdict(Verdict.QUARANTINED, why);
    }

    private void chain(Set<UUID> papers, Receipt answer) {
        String said = Wire.text(sent.body()) + Wire.text(wire.writeMessage(answer));
        for (UUID paper : papers) {
            store.append(ActRow.next(store.lastAct(paper).orElse(null), paper, sent.id(), session, now, said), sent.body());
        }
    }
}
