package pk.gob.edaftar.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.dak.AttachmentId;
import pk.gob.edaftar.model.sync.ServerCore;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.org.FoundingTable;
import pk.gob.edaftar.server.session.AccountOpening;
import pk.gob.edaftar.server.store.BlobFolder;

/// Fills an empty server with the demo province before it answers anybody, when it is asked to (`--demo`).
/// A server that has an office of its own stays as it is.
@Component
@ConditionalOnProperty(name = "edaftar.demo", havingValue = "true")
class DemoStart implements SmartInitializingSingleton {
    /// The same for all, and in the README: nobody keeps anything here that is not for everybody.
    static final String PASSWORD = "daftar-demo";
    private static final int DESKS = 3;
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final ServerStore store;
    private final ServerCore core;
    private final Wire wire;
    private final Clock clock;
    private final AccountOpening accounts;
    private final FoundingTable table;
    private final BlobFolder blobs;

    DemoStart(ServerStore store, ServerCore core, Wire wire, Clock clock, AccountOpening accounts, FoundingTable table,
            BlobFolder blobs) {
        this.store = store;
        this.core = core;
        this.wire = wire;
        this.clock = clock;
        this.accounts = accounts;
        this.table = table;
        this.blobs = blobs;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Instant now = clock.instant();
        DemoFiles files = new DemoFiles(wire, table);
        switch (new DemoOffice(store, core, wire, DemoStart::atOnce).fill(files, now)) {
            case FILLED -> LOG.info("the demo province has been set up");
            case ALREADY_THERE -> LOG.info("the demo province is there");
            case OFFICE_OF_ITS_OWN -> {
                LOG.warn("this server has an office of its own: nothing of the demo was added");
                return;
            }
        }
        files.attached().forEach(this::bring);
        accounts.openAlike(files.province(now).accounts(), PASSWORD);
    }

    private void bring(AttachmentId attachment, DemoStep step) {
        if (blobs.has(step.blob().sha256(), step.blob().size())) {
            return;
        }
        try {
            Files.write(blobs.arriving(attachment.value()), step.bytes());
            blobs.keep(attachment.value(), step.blob().sha256(), step.blob().size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As many as keep both the database and this program busy.
    private static void atOnce(Collection<List<Command>> chapters, Consumer<Command> act) {
        try (ExecutorService desks = Executors.newFixedThreadPool(DESKS)) {
            List<CompletableFuture<Void>> played = chapters.stream()
                    .map(chapter -> CompletableFuture.runAsync(() -> chapter.forEach(act), desks)).toList();
            played.forEach(CompletableFuture::join);
        }
    }
}
