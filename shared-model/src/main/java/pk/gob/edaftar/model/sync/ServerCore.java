package pk.gob.edaftar.model.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.UnknownCommand;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.model.wire.WireException;

/// The server's half of the protocol: takes commands up, each in a transaction of its own, and answers what is new.
/// It has no clock, no threads and no storage of its own.
public class ServerCore {
    private static final int WIDENINGS = 3;

    private final ServerStore store;
    private final Wire wire;
    private final Consumer<Collection<Stream>> poke;
    private final Pulling pulling;
    private final Leasing leasing;

    /// @param poke told, after each commit, which streams have something new
    public ServerCore(ServerStore store, Wire wire, Consumer<Collection<Stream>> poke) {
        this(store, wire, poke, Portions.USUAL);
    }

    /// For simulations: with small portions.
    protected ServerCore(ServerStore store, Wire wire, Consumer<Collection<Stream>> poke, Portions portions) {
        this.store = store;
        this.wire = wire;
        this.poke = poke;
        this.pulling = new Pulling(store, portions);
        this.leasing = new Leasing(store, portions);
    }

    /// Decides commands in their order. One that is refused, broken or waiting stops none behind it.
    public PushAnswer push(Session session, Push push, Instant now) {
        Epoch epoch = store.read(ServerStore.Reading::epoch);
        if (!epoch.equals(push.epoch())) {
            return new PushAnswer(epoch, now, List.of());
        }
        List<Receipt> receipts = new ArrayList<>();
        Instant reached = Instant.EPOCH;
        for (Sent sent : push.commands().stream().limit(Push.LIMIT).toList()) {
            Read read = read(sent);
            Receipt receipt = execute(session, sent, read, now);
            receipts.add(receipt);
            if (read instanceof Readable(Command command) && receipt.verdict().isFinal()) {
                reached = earlier(now, later(reached, command.act().at()));
            }
        }
        note(session, reached);
        return new PushAnswer(epoch, now, receipts);
    }

    /// Notes how far this device has brought his acts. Not when it brought them: another page of a long outbox is still
    /// to come, and a doubled push arrives long after its acts, both with acts made in between on their way.
    private void note(Session session, Instant reached) {
        if (reached.isAfter(Instant.EPOCH)) {
            store.write(writing -> {
                writing.pushed(session, reached);
                return reached;
            });
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /// Decides one command, once, however often it comes.
    public Receipt execute(Session session, Sent sent, Instant now) {
        return execute(session, sent, read(sent), now);
    }

    private Receipt execute(Session session, Sent sent, Read read, Instant now) {
        return switch (read) {
            case Readable(Command command) -> execute(session, sent, command, now);
            case Unreadable(String cause) -> broken(sent, cause);
        };
    }

    /// What a command's body says to this server.
    private sealed interface Read {}

    private record Readable(Command command) implements Read {}

    private record Unreadable(String cause) implements Read {}

    private Read read(Sent sent) {
        Command command;
        try {
            command = wire.readCommand(sent.body());
        } catch (WireException e) {
            return new Unreadable(String.valueOf(e.getMessage()));
        }
        if (command instanceof UnknownCommand unknown) {
            return new Unreadable(unknown.kind());
        }
        return command.act().id().equals(sent.id()) ? new Readable(command) : new Unreadable("id");
    }

    private static Receipt broken(Sent sent, String cause) {
        return Receipt.unrecorded(sent.id(), Verdict.BROKEN, Authority.AuthorityRule.UNKNOWN_KIND.refuses(Argument.text(cause)));
    }

    private Receipt execute(Session session, Sent sent, Command command, Instant now) {
        Set<UUID> papers = new TreeSet<>(command.papers());
        for (int attempt = 0; attempt <= WIDENINGS; attempt++) {
            try {
                Execution done = store.write(writing -> {
                    Execution execution = new Execution(writing, wire, session, sent, command, now);
                    execution.run(papers);
                    return execution;
                });
                if (!done.streams().isEmpty()) {
                    poke.accept(done.streams());
                }
                return done.receipt();
            } catch (WiderLock wider) {
                papers.add(wider.paper());
            } catch (TryAgain busy) {
                papers.addAll(command.papers());
            } catch (Clash clash) {
                return broken(sent, "key");
            } catch (Undecidable reported) {
                return Receipt.unrecorded(sent.id(), Verdict.RETRY_LATER, null);
            } catch (Execution.Waiting waiting) {
                return Receipt.unrecorded(sent.id(), Verdict.WAITS, null);
            }
        }
        return Receipt.unrecorded(sent.id(), Verdict.RETRY_LATER, null);
    }

    /// What is new for a desk, one page of one snapshot.
    public PullAnswer pull(Session session, Pull pull, Instant now) {
        return pulling.pull(session, pull, now);
    }

    /// Parts a desk is behind in, as far as its person may see them.
    public FetchAnswer fetch(Session session, Fetch fetch, Instant now) {
        return pulling.fetch(session, fetch, now);
    }

    /// A block of numbers for the person's registry.
    public LeaseAnswer lease(Session session, LeaseAsk ask, Instant now) {
        return leasing.lease(session, ask, now);
    }

    /// The streams a person follows: whom to poke.
    public Set<Stream> follows(Session session, Instant now) {
        return pulling.follows(session, now);
    }
}
