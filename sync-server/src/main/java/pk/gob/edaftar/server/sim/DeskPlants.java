package pk.gob.edaftar.server.sim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.sync.Cursor;
import pk.gob.edaftar.model.sync.DeskStore.Cache;
import pk.gob.edaftar.model.sync.Identity;
import pk.gob.edaftar.model.sync.Overlay;
import pk.gob.edaftar.model.sync.Pages;
import pk.gob.edaftar.model.sync.Progress;
import pk.gob.edaftar.model.sync.PullAnswer;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.memory.Undo;
import pk.gob.edaftar.model.wire.Wire;

/// Bugs in how a desk takes pages and keeps its outbox.
final class DeskPlants {
    private DeskPlants() {}

    /// The cursor is stored before the page it belongs to.
    static final class CursorBeforeApply extends Parts {
        @Override
        Pages pages(Wire wire, Overlay overlay, DeskDisk disk) {
            return new Pages(wire, overlay) {
                @Override
                protected Set<java.util.UUID> apply(Cache cache, PullAnswer page, Consumer<Stream> mismatch) {
                    disk.cache(apart -> {
                        advance(apart, page, stream -> { });
                        return apart;
                    });
                    return super.apply(cache, page, mismatch);
                }
            };
        }
    }

    /// A stream followed from now on is read from now on.
    static final class NoBackfill extends Parts {
        @Override
        Pages pages(Wire wire, Overlay overlay, DeskDisk disk) {
            return new Pages(wire, overlay) {
                @Override
                protected Set<java.util.UUID> apply(Cache cache, PullAnswer page, Consumer<Stream> mismatch) {
                    Set<Stream> read = cache.cursors().stream().map(Cursor::stream).collect(Collectors.toCollection(HashSet::new));
                    if (read.isEmpty()) {
                        return super.apply(cache, page, mismatch);
                    }
                    Set<Stream> fresh = page.progress().stream().map(Progress::stream)
                            .filter(stream -> !read.contains(stream)).collect(Collectors.toSet());
                    return super.apply(cache, without(page, fresh), mismatch);
                }
            };
        }

        private static PullAnswer without(PullAnswer page, Set<Stream> fresh) {
            List<Progress> progress = page.progress().stream().map(each -> fresh.contains(each.stream())
                    ? new Progress(each.stream(), each.head(), each.head() + 1, each.sum()) : each).toList();
            return new PullAnswer(page.epoch(), page.serverTime(), page.fingerprint(), page.subscriptions(),
                    page.listed().stream().filter(row -> !fresh.contains(row.stream())).toList(), page.tails(), progress,
                    page.receipts(), page.receiptsThrough(), page.caughtUp());
        }
    }

    /// What may no longer be seen stays.
    static final class NoRevoke extends Parts {
        @Override
        Pages pages(Wire wire, Overlay overlay, DeskDisk disk) {
            return new Pages(wire, overlay) {
                @Override
                protected void narrow(Cache cache, Set<Part> parts) { }
            };
        }
    }

    /// A saved act reaches the disk with the next transaction only.
    static final class OutboxNotFlushed extends Parts {
        @Override
        DeskDisk deskDisk(Identity identity, Runnable mayCrash) {
            return new DeskDisk(identity, mayCrash) {
                private Undo unflushed = new Undo();

                @Override
                protected void kept(Undo undo) {
                    unflushed = undo;
                    super.kept(undo);
                }

                @Override
                void died() {
                    unflushed.run();
                }
            };
        }
    }

    /// What an absent person had done is thrown away when it is sent, and not when the server has it.
    static final class SealedOutboxDropped extends Parts {
        @Override
        DeskDisk deskDisk(Identity identity, Runnable mayCrash) {
            return new DeskDisk(identity, mayCrash, new SealedActs() {
                @Override
                void sending(List<Sent> sent) {
                    drop();
                }
            });
        }
    }
}
