package pk.gob.edaftar.desktop.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.desktop.http.ServerLine;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.sync.DeskCore;
import pk.gob.edaftar.model.sync.DeskEffect;
import pk.gob.edaftar.model.sync.DeskEvent;
import pk.gob.edaftar.model.sync.Performed;

/// Drives the desk's half of the protocol. One thread owns the core, so that order is obvious; calls run beside it and
/// come back as events.
public final class SyncLoop implements AutoCloseable {
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private final DeskCore core;
    private final ServerLine line;
    private final InstantSource clock;
    private final SyncEar ear;
    private final LinkedBlockingQueue<Runnable> inbox = new LinkedBlockingQueue<>();
    private final Thread thread;
    private final PokeLine pokes;
    private Instant wakeAt = Instant.MAX;
    private volatile boolean closed;

    /// @param clock the desk's own time
    public SyncLoop(DeskCore core, ServerLine line, InstantSource clock, SyncEar ear) {
        this.core = core;
        this.line = line;
        this.clock = clock;
        this.ear = ear;
        this.thread = Thread.ofPlatform().name("sync").daemon().unstarted(this::run);
        this.pokes = new PokeLine(line, streams -> tell(new DeskEvent.Poked(streams)), () -> tell(new DeskEvent.WentOnline()));
    }

    /// Begins: takes up the outbox where it was left, before anything is read.
    /// @param online whether the server may be called
    public void start(boolean online) {
        thread.start();
        onCore(owned -> {
            carryOut(owned.start(clock.instant()));
            return owned;
        });
        offline(!online);
    }

    /// Uses the line, or leaves it alone: offline, nothing is called.
    public void offline(boolean off) {
        if (off) {
            pokes.stop();
            tell(new DeskEvent.WentOffline());
        } else {
            tell(new DeskEvent.WentOnline());
            pokes.start();
        }
    }

    /// Does an act; when it returns *accepted*, a power cut loses nothing.
    public Performed perform(Command command, String seen) {
        return onCore(owned -> {
            Performed performed = owned.perform(command, seen, clock.instant());
            carryOut(performed.effects());
            return performed;
        });
    }

    /// Does something with the core that wants something done.
    public void drive(Function<DeskCore, List<DeskEffect>> work) {
        later(() -> carryOut(work.apply(core)));
    }

    /// Asks the core something on its own thread, and waits.
    public <T> T onCore(Function<DeskCore, T> work) {
        if (Thread.currentThread() == thread) {
            return work.apply(core);
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        later(() -> {
            try {
                answer.complete(work.apply(core));
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void tell(DeskEvent event) {
        later(() -> carryOut(core.on(event, clock.instant())));
    }

    private void later(Runnable work) {
        if (closed) {
            throw new IllegalStateException("the desk is closed");
        }
        inbox.add(work);
    }

    private void run() {
        while (!closed) {
            try {
                Runnable work = inbox.poll(rest().toMillis(), TimeUnit.MILLISECONDS);
                if (work != null) {
                    work.run();
                } else {
                    carryOut(core.on(new DeskEvent.Woke(), clock.instant()));
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                ear.bug(e);
            } catch (Error e) {
                // whoever waits for this thread would wait for ever: it is said, and the next piece of work may still be done
                ear.bug(new IllegalStateException(e));
            }
        }
    }

    private Duration rest() {
        Duration rest = wakeAt.equals(Instant.MAX) ? LONGEST_REST : Duration.between(clock.instant(), wakeAt);
        return rest.isNegative() ? Duration.ZERO : rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }

    private void carryOut(List<DeskEffect> effects) {
        for (DeskEffect effect : effects) {
            switch (effect) {
                case DeskEffect.SendPush send -> call(send.call(), () -> line.push(send.push()), answer -> call -> new DeskEvent.Pushed(call, answer));
                case DeskEffect.SendPull send -> call(send.call(), () -> line.pull(send.pull()), answer -> call -> new DeskEvent.Pulled(call, answer));
                case DeskEffect.SendFetch send -> call(send.call(), () -> line.fetch(send.fetch()), answer -> call -> new DeskEvent.Fetched(call, answer));
                case DeskEffect.SendLease send -> call(send.call(), () -> line.lease(send.ask()), answer -> call -> new DeskEvent.Leased(call, answer));
                case DeskEffect.WakeAt wake -> wakeAt = wake.at();
                case DeskEffect.Changed changed -> ear.changed(changed.papers());
                case DeskEffect.StateChanged state -> ear.stateChanged();
                case DeskEffect.Mismatch mismatch -> ear.mismatch(mismatch.stream());
            }
        }
    }

    private <T> void call(long call, Supplier<Reply<T>> ask, Function<T, LongFunction<DeskEvent>> event) {
        Thread.ofVirtual().name("call-" + call).start(() -> {
            Reply<T> reply = ask.get();
            if (closed) {
                return;
            }
            later(() -> {
                ear.reached(!(reply instanceof Reply.Failed));
                if (reply instanceof Reply.Refused<T> refused) {
                    ear.turnedAway(refused.refusal());
                }
                DeskEvent told = reply instanceof Reply.Got<T> got ? event.apply(got.value()).apply(call) : new DeskEvent.Failed(call);
                carryOut(core.on(told, clock.instant()));
            });
        });
    }

    /// Ends the loop after what it is doing; nothing durable is lost.
    @Override
    public void close() {
        pokes.stop();
        closed = true;
        inbox.add(() -> { });
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
