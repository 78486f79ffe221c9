package pk.gob.edaftar.server.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.command.UnknownCommand;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.session.OutboxTaken;
import pk.gob.edaftar.model.session.SealedOutbox;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.ServerCore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.model.wire.WireException;
import pk.gob.edaftar.server.http.RequestRefused;
import pk.gob.edaftar.server.session.SealingKeys;

/// Opens what somebody absent had done and has it decided as if he had sent it himself: as that person on that device, by its own
/// time, each act once however often it is brought.
@Component
class Opening {
    private static final String DAMAGED = "damaged";
    private static final String AFTER_REVOCATION = "after the revocation";

    private final SealingKeys keys;
    private final OutboxTable table;
    private final ServerCore core;
    private final Wire wire;
    private final Clock clock;

    Opening(SealingKeys keys, OutboxTable table, ServerCore core, Wire wire, Clock clock) {
        this.keys = keys;
        this.table = table;
        this.core = core;
        this.wire = wire;
        this.clock = clock;
    }

    /// @param bringer whose session it came in; nobody's where it came from a revoked device
    OutboxTaken take(SealedOutbox outbox, @Nullable PersonId bringer) {
        Session author = new Session(outbox.device(), outbox.person());
        // without this anybody could seal acts to the server and call them another's
        ActKey key = key(outbox, author).filter(found -> table.isKnown(author, found.fingerprint()))
                .orElseThrow(() -> new RequestRefused(SessionRule.OUTBOX_UNKNOWN));
        Optional<Instant> revoked = table.revokedAt(author);
        List<Sent> acts = new ArrayList<>();
        int aside = 0;
        List<String> some = outbox.acts().stream().limit(SealedOutbox.LIMIT).toList();
        for (String sealed : some) {
            Optional<Sent> act = key.open(author, sealed).flatMap(this::read);
            if (act.isEmpty() || revoked.filter(at -> isAfter(act.get(), at)).isPresent()) {
                table.aside(outbox, sealed, act.isEmpty() ? DAMAGED : AFTER_REVOCATION, bringer);
                aside++;
            } else {
                acts.add(act.get());
            }
        }
        List<Receipt> receipts = core.bring(author, acts, clock.instant());
        int decided = (int) receipts.stream().filter(receipt -> receipt.verdict().isFinal()).count();
        return new OutboxTaken(decided, aside, outbox.acts().size() - decided - aside);
    }

    private Optional<ActKey> key(SealedOutbox outbox, Session author) {
        try {
            return keys.open(outbox.sealingKeyId(), Base64.getDecoder().decode(outbox.sealedKey()),
                    author.device().value() + "/" + author.person().value()).map(ActKey::new);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<Sent> read(String act) {
        try {
            return Optional.of(wire.readMessage(Sent.class, Wire.parse(act)));
        } catch (WireException e) {
            return Optional.empty();
        }
    }

    /// What somebody did on a computer after it was reported lost may be another's doing.
    private boolean isAfter(Sent act, Instant revoked) {
        try {
            return !(wire.readCommand(act.body()) instanceof UnknownCommand) && wire.readCommand(act.body()).act().at().isAfter(revoked);
        } catch (WireException e) {
            return false;
        }
    }
}
