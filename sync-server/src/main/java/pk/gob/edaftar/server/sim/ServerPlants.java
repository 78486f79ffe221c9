package pk.gob.edaftar.server.sim;

import java.util.List;
import java.util.Map;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.FeedChange;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.memory.MemoryServerStore;
import pk.gob.edaftar.model.sync.memory.MemoryWriting;
import pk.gob.edaftar.model.sync.memory.Undo;
import pk.gob.edaftar.model.wire.Wire;

/// Bugs in how the server records and publishes.
final class ServerPlants {
    private ServerPlants() {}

    /// A command is done as often as it comes.
    static final class NoDedup extends Parts {
        @Override
        ServerDisk serverDisk(Wire wire, Epoch epoch, Runnable mayCrash) {
            return new ServerDisk(wire, epoch, mayCrash) {
                @Override
                protected Writing writing(Undo undo, Epoch current) {
                    return new Forgetful(this, undo, current);
                }
            };
        }

        private static final class Forgetful extends MemoryWriting {
            Forgetful(MemoryServerStore store, Undo undo, Epoch epoch) {
                super(store, undo, epoch);
            }

            @Override
            public Optional<ServerStore.Claimed> claim(CommandId id, String hash, Session session) {
                super.claim(id, hash, session);
                return Optional.empty();
            }
        }
    }

    /// The ledger is written just after the transaction that did the work.
    static final class DedupNotAtomic extends Parts {
        @Override
        ServerDisk serverDisk(Wire wire, Epoch epoch, Runnable mayCrash) {
            return new ServerDisk(wire, epoch, mayCrash) {
                private Undo ledger = new Undo();

                @Override
                protected Writing writing(Undo undo, Epoch current) {
                    ledger = new Undo();
                    return new Apart(this, undo, current, new Plain(this, ledger, current));
                }

                @Override
                public <T> T write(Function<Writing, T> work) {
                    boolean lived = false;
                    try {
                        T result = super.write(work);
                        lived = true;
                        return result;
                    } finally {
                        if (!lived) {
                            ledger.run();
                        }
                    }
                }
            };
        }

        private static final class Plain extends MemoryWriting {
            Plain(MemoryServerStore store, Undo undo, Epoch epoch) {
                super(store, undo, epoch);
            }
        }

        private static final class Apart extends MemoryWriting {
            private final MemoryWriting ledger;

            Apart(MemoryServerStore store, Undo undo, Epoch epoch, MemoryWriting ledger) {
                super(store, undo, epoch);
                this.ledger = ledger;
            }

            @Override
            public Optional<ServerStore.Claimed> claim(CommandId id, String hash, Session session) {
                return ledger.claim(id, hash, session);
            }

            @Override
            public Receipt conclude(Receipt receipt, Session session) {
                return ledger.conclude(receipt, session);
            }
        }
    }

    /// All rows a command publishes into a stream share one position.
    static final class SharedPosition extends Parts {
        @Override
        ServerDisk serverDisk(Wire wire, Epoch epoch, Runnable mayCrash) {
            return new ServerDisk(wire, epoch, mayCrash) {
                @Override
                protected Writing writing(Undo undo, Epoch current) {
                    return new Sharing(this, undo, current);
                }
            };
        }

        private static final class Sharing extends MemoryWriting {
            private final Map<Stream, Long> shared = new HashMap<>();

            Sharing(MemoryServerStore store, Undo undo, Epoch epoch) {
                super(store, undo, epoch);
            }

            @Override
            public void publish(List<FeedChange> changes) {
                shared.clear();
                super.publish(changes);
            }

            @Override
            protected void publish(FeedChange change, long pos) {
                super.publish(change, shared.computeIfAbsent(change.stream(), stream -> pos));
            }
        }
    }
}
