package pk.gob.edaftar.desktop.key;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Opens, renews and erases one person's desk on this device. Erasing destroys every way the person has to open it
/// and never what is sealed to the server: no act is lost with a laptop.
public final class DeskSafe {
    private static final String CACHE = "e-daftar/cache/1/";
    private static final String KEPT = "e-daftar/kept/1/";
    private static final ReentrantLock HEADERS = new ReentrantLock();

    private final DeskFolder folder;
    private final SecureRandom random;
    private final StretchCost cost;
    private volatile @Nullable Instant closes;

    public DeskSafe(DeskFolder folder, SecureRandom random, StretchCost cost) {
        this.folder = folder;
        this.random = random;
        this.cost = cost;
    }

    /// What the server gives at a sign-in with a network.
    /// @param deskKey its key for this person on this device
    /// @param seal its public key
    /// @param at its time
    /// @param days how long the desk opens without it
    public record Grant(DeskKey deskKey, ServerSeal seal, Instant at, int days) {}

    /// The first sign-in of a person on this device.
    public DeskKeys create(DeskName desk, String signIn, char[] password, Grant grant) throws IOException {
        if (folder.exists()) {
            throw new IllegalStateException("this person has a desk here already");
        }
        DeskKeys keys = new DeskKeys(DiskKey.random(random), DiskKey.random(random));
        Window window = Window.from(grant.at(), grant.days());
        closes = window.end();
        folder.write(new DeskHeader(desk, signIn, window, window.proof(keys.cache(), desk),
                byPassword(password, keys.cache(), desk),
                Wrap.wrap(grant.deskKey().bytes(), keys.cache(), CACHE + desk.text(), random),
                Wrap.wrap(keys.cache().bytes(), keys.kept(), KEPT + desk.text(), random),
                sealed(grant.seal(), keys.kept(), desk)));
        return keys;
    }

    /// Opens the desk with the password, without a network. Once the window is over the password opens it no more,
    /// also when the clock is set back afterwards.
    public Unlocking unlock(char[] password, Instant now) throws IOException {
        Optional<Unlocking> closed = closed();
        if (closed.isPresent()) {
            return closed.get();
        }
        DeskHeader header = header();
        DeskHeader.ByPassword wrap = header.byPassword();
        if (wrap == null) {
            return new Unlocking.WindowOver(header.window().end());
        }
        byte[] stretched = wrap.stretch().stretch(password);
        Optional<DiskKey> cache = Wrap.unwrap(stretched, wrap.wrapped(), CACHE + header.desk().text());
        Arrays.fill(stretched, (byte) 0);
        if (cache.isEmpty()) {
            return new Unlocking.WrongPassword();
        }
        return open(header, cache.get()) instanceof Unlocking.Opened opened
                ? withinWindow(header, opened, now) : new Unlocking.Damaged();
    }

    /// Opens the desk with the key the server keeps, after a sign-in with a network: also when the password was reset
    /// or the window was over. The password given then opens it from now on.
    /// @param signIn the name he signs in with now, which may have been changed
    public Unlocking unlock(Grant grant, String signIn, char[] newPassword) throws IOException {
        Optional<Unlocking> closed = closed();
        if (closed.isPresent()) {
            return closed.get();
        }
        DeskHeader header = header();
        Optional<DiskKey> cache = Wrap.unwrap(grant.deskKey().bytes(), Objects.requireNonNull(header.byDeskKey()),
                CACHE + header.desk().text());
        if (cache.isEmpty()) {
            return new Unlocking.WrongPassword();
        }
        Unlocking unlocking = open(header, cache.get());
        if (unlocking instanceof Unlocking.Opened(DeskKeys keys)) {
            DeskHeader.ByPassword wrap = byPassword(newPassword, keys.cache(), header.desk());
            change(present -> present.named(signIn).with(wrap).with(sealed(grant.seal(), keys.kept(), header.desk()))
                    .with(Window.from(grant.at(), grant.days()), keys.cache()));
        }
        return unlocking;
    }

    /// The server has answered: the window begins anew.
    public void renew(DeskKeys keys, Instant contact, int days) throws IOException {
        change(header -> header.with(Window.from(contact, days), keys.cache()));
    }

    /// The server keeps another key for this desk from now on.
    public void rewrap(DeskKeys keys, DeskKey next) throws IOException {
        change(header -> header.withDeskKey(Wrap.wrap(next.bytes(), keys.cache(), CACHE + header.desk().text(), random)));
    }

    /// The person opens it with another password from now on.
    public void changePassword(DeskKeys keys, char[] next) throws IOException {
        DeskHeader.ByPassword wrap = byPassword(next, keys.cache(), header().desk());
        change(header -> header.with(wrap));
    }

    /// Destroys every way the person has to open this desk, and what can be fetched again. What was not yet sent stays,
    /// readable by the server alone. The stores must be closed.
    public void erase() throws IOException {
        destroyWraps();
        folder.deleteFetched();
    }

    /// When it closes unless it hears of the server before; from memory, and nothing before it was opened.
    public Optional<Instant> closes() {
        return Optional.ofNullable(closes);
    }

    /// Once the window is over, nothing of it lies here any more that could be read: its password opens nothing, and what can be
    /// fetched again is gone. The person's key stays with the server, and what was not sent stays sealed. The stores must be closed.
    /// @return whether it is over
    public boolean closeIfOver(Instant now) throws IOException {
        Optional<DeskHeader> header = folder.header();
        if (header.isEmpty() || !header.get().window().over(now)) {
            return false;
        }
        if (header.get().byPassword() != null) {
            change(present -> present.with((DeskHeader.ByPassword) null));
        }
        folder.deleteFetched();
        return true;
    }

    /// The first half of erasing, possible while the stores are open: once they are closed nobody opens them again.
    public void destroyWraps() throws IOException {
        if (folder.header().isPresent()) {
            change(DeskHeader::withoutWraps);
        }
    }

    /// Several may change a header at once: the loop, a contact, whoever shuts this computer out. Once it is erased it stays so.
    private void change(UnaryOperator<DeskHeader> change) throws IOException {
        HEADERS.lock();
        try {
            DeskHeader present = header();
            if (!present.erased()) {
                DeskHeader next = change.apply(present);
                folder.write(next);
                closes = next.window().end();
            }
        } finally {
            HEADERS.unlock();
        }
    }

    /// Why it cannot be opened by anything, if so.
    private Optional<Unlocking> closed() throws IOException {
        if (!folder.exists()) {
            return Optional.of(new Unlocking.NoDesk());
        }
        Optional<DeskHeader> header = folder.header();
        if (header.isEmpty()) {
            return Optional.of(new Unlocking.Damaged());
        }
        return header.get().erased() ? Optional.of(new Unlocking.Erased()) : Optional.empty();
    }

    private Unlocking open(DeskHeader header, DiskKey cache) {
        if (!header.windowProof().equals(header.window().proof(cache, header.desk()))) {
            return new Unlocking.Damaged();
        }
        return Wrap.unwrap(cache.bytes(), Objects.requireNonNull(header.keptByCache()), KEPT + header.desk().text())
                .<Unlocking>map(kept -> new Unlocking.Opened(new DeskKeys(kept, cache)))
                .orElseGet(Unlocking.Damaged::new);
    }

    private Unlocking withinWindow(DeskHeader header, Unlocking.Opened opened, Instant now) throws IOException {
        if (header.window().over(now)) {
            change(present -> present.with((DeskHeader.ByPassword) null));
            opened.keys().destroy();
            return new Unlocking.WindowOver(header.window().end());
        }
        change(present -> present.with(present.window().seen(now), opened.keys().cache()));
        return opened;
    }

    private DeskHeader header() throws IOException {
        return folder.header().orElseThrow(() -> new IOException("the header of " + folder.path() + " is damaged"));
    }

    private DeskHeader.ByPassword byPassword(char[] password, DiskKey cache, DeskName desk) {
        PasswordStretch stretch = PasswordStretch.fresh(cost, random);
        byte[] stretched = stretch.stretch(password);
        Octets wrapped = Wrap.wrap(stretched, cache, CACHE + desk.text(), random);
        Arrays.fill(stretched, (byte) 0);
        return new DeskHeader.ByPassword(stretch, wrapped);
    }

    private static DeskHeader.Sealed sealed(ServerSeal seal, DiskKey kept, DeskName desk) {
        return new DeskHeader.Sealed(seal.id(), seal.seal(kept, desk));
    }
}
