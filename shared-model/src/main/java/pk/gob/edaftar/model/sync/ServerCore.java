package pk.gob.edaftar.model.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
        List<Sent> commands = push.commands().stream().limit(Push.LIMIT).toList();
        List<Read> read = commands.stream().map(this::read).toList();
        // whatever is executed finds out by itself, in its own transaction
        Epoch epoch = !read.isEmpty() && read.getFirst() instanceof Readable ? push.epoch() : store.read(ServerStore.Reading::epoch);
        if (!epoch.equals(push.epoch())) {
            return new PushAnswer(epoch, now, List.of());
        }
        try {
            return new PushAnswer(epoch, now, execute(session, epoch, commands, read, now));
        } catch (Execution.OtherEpoch other) {
            return new PushAnswer(other.epoch(), now, List.of());
        }
    }

    private List<Receipt> execute(Session session, @Nullable Epoch epoch, List<Sent> commands, List<Read> read, Instant now) {
        Delivery delivery = new Delivery(session, epoch, commands.isEmpty() ? null : commands.getLast(), now);
        List<Receipt> receipts = new ArrayList<>();
        boolean noted = false;
        for (int n = 0; n < commands.size(); n++) {
            Done done = execute(delivery, commands.get(n), read.get(n));
            receipts.add(done.receipt());
            noted = done.recorded();
            if (read.get(n) instanceof Readable(Command command) && done.receipt().verdict().isFinal()) {
                delivery.decided(command);
            }
        }
        if (!noted && delivery.reached().isAfter(Instant.EPOCH)) {
            store.write(writing -> {
                writing.pushed(session, delivery.reached());
                return delivery;
            });
        }
        return receipts;
    }

    /// Decides what somebody absent had done and another brought for him, in its order, as if he had sent it from his own desk.
    /// @param author who did it, and on which device
    /// @return a receipt for each; they are his, and not for whoever brought it
    public List<Receipt> bring(Session author, List<Sent> commands, Instant now) {
        return execute(author, null, commands, commands.stream().map(this::read).toList(), now);
    }

    /// Decides one command, once, however often it comes.
    public Receipt execute(Session session, Sent sent, Instant now) {
        return execute(new Delivery(session, null, null, now), sent, read(sent)).receipt();
    }

    private Done execute(Delivery delivery, Sent sent, Read read) {
        return switch (read) {
            case Readable(Command command) -> execute(delivery, sent, command);
            case Unreadable(String cause) -> Done.without(broken(sent, cause));
        };
    }

    /// An answer, and whether it was recorded now.
    private record Done(Receipt receipt, boolean recorded) {
        static Done without(Receipt answer) {
            return new Done(answer, false);
        }
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

    private Done execute(Delivery delivery, Sent sent, Command command) {
        Set<UUID> papers = new TreeSet<>(command.papers());
        for (int attempt = 0; attempt <= WIDENINGS; attempt++) {
            try {
                Execution done = store.write(writing -> {
                    Execution execution = new Execution(writing, wire, delivery, sent, command);
                    execution.run(papers);
                    return execution;
                });
                if (!done.streams().isEmpty()) {
                    poke.accept(done.streams());
                }
                return new Done(done.receipt(), done.recorded());
            } catch (WiderLock wider) {
                papers.add(wider.paper());
            } catch (TryAgain busy) {
                papers.addAll(command.papers());
            } catch (Clash clash) {
                return Done.without(broken(sent, "key"));
            } catch (Undecidable reported) {
                return Done.without(Receipt.unrecorded(sent.id(), Verdict.RETRY_LATER, null));
            } catch (Execution.Waiting waiting) {
                return Done.without(Receipt.unrecorded(sent.id(), Verdict.WAITS, null));
            }
        }
        return Done.without(Receipt.unrecorded(sent.id(), Verdict.RETRY_LATER, null));
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
