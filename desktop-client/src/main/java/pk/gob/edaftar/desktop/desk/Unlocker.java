package pk.gob.edaftar.desktop.desk;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import pk.gob.edaftar.desktop.http.ServerLine;
import pk.gob.edaftar.desktop.key.DeskFolder;
import pk.gob.edaftar.desktop.key.DeskKey;
import pk.gob.edaftar.desktop.key.DeskKeys;
import pk.gob.edaftar.desktop.key.DeskName;
import pk.gob.edaftar.desktop.key.DeskSafe;
import pk.gob.edaftar.desktop.key.Octets;
import pk.gob.edaftar.desktop.key.ServerSeal;
import pk.gob.edaftar.desktop.key.StretchCost;
import pk.gob.edaftar.desktop.key.Unlocking;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.desktop.store.StoreException;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.model.sync.Identity;
import pk.gob.edaftar.model.wire.Wire;

/// Opens or makes the desk of somebody who has shown who he is. What had not been sent is never thrown away: a desk that
/// can no longer be opened here is put aside, sealed to the server.
final class Unlocker {
    /// Whether somebody is in.
    sealed interface Way {
        record In(DeskHere desk) implements Way {}

        record Closed(Entrance.SignIn why) implements Way {}
    }

    private final Computer computer;
    private final InstantSource clock;
    private final Wire wire;
    private final Consumer<RuntimeException> bugs;
    private final SecureRandom random = new SecureRandom();

    Unlocker(Computer computer, InstantSource clock, Wire wire, Consumer<RuntimeException> bugs) {
        this.computer = computer;
        this.clock = clock;
        this.wire = wire;
        this.bugs = bugs;
    }

    /// After a sign-in the server has accepted.
    Way withServer(String login, char[] password, SignedIn in, ServerLine line) throws IOException {
        DeskFolder folder = computer.desks().of(in.person());
        DeskSafe safe = safe(folder);
        DeskSafe.Grant grant = new DeskSafe.Grant(new DeskKey(Octets.ofBase64(in.deskKey()).bytes()),
                new ServerSeal(in.sealingKeyId(), Octets.ofBase64(in.sealingKey())), in.serverTime(), in.offlineDays());
        Unlocking unlocking = safe.unlock(grant, login.strip(), password);
        if (unlocking instanceof Unlocking.WrongPassword
                && safe.unlock(password, clock.instant()) instanceof Unlocking.Opened(DeskKeys known)) {
            safe.rewrap(known, grant.deskKey());
            unlocking = new Unlocking.Opened(known);
        }
        if (unlocking instanceof Unlocking.Opened(DeskKeys keys)) {
            Optional<DeskFiles> files = undamaged(folder, keys);
            if (files.isPresent()) {
                return entered(in, safe, keys, files.get(), line, 0);
            }
        }
        boolean aside = !(unlocking instanceof Unlocking.NoDesk);
        if (aside) {
            folder.putAside(clock.instant());
        }
        DeskKeys keys = safe.create(new DeskName(in.device(), in.person()), login.strip(), password, grant);
        return entered(in, safe, keys, DeskFiles.create(folder, keys, identity(in, computer.desks().aside(in.person()).size()), UUID.randomUUID(), wire), line,
                aside ? 1 : 0);
    }

    private Optional<DeskFiles> undamaged(DeskFolder folder, DeskKeys keys) throws IOException {
        try {
            return Optional.of(DeskFiles.open(folder, keys, wire));
        } catch (StoreException e) {
            if (e.what() != StoreException.Cause.DAMAGED) {
                throw e;
            }
            keys.destroy();
            return Optional.empty();
        }
    }

    private Way entered(SignedIn in, DeskSafe safe, DeskKeys keys, DeskFiles files, ServerLine line, int aside) {
        Optional.ofNullable(in.token()).ifPresent(files::token);
        return in(new OpenedDesk(in.person(), safe, keys, files, line, computer, aside));
    }

    /// The device's number and the person's place on it, as they stand in provisional numbers. What was put aside has used
    /// some: who begins anew gets others.
    private static Identity identity(SignedIn in, int aside) {
        String slot = Long.toHexString(in.deviceNumber()).toUpperCase(Locale.ROOT) + "-" + in.slot() + (aside == 0 ? "" : "." + aside);
        return new Identity(in.device(), in.person(), slot);
    }

    /// Where the server does not answer.
    Way withoutServer(String login, char[] password, ServerLine line, AtomicReference<Optional<String>> token) throws IOException {
        Optional<DeskFolder> folder = computer.desks().named(login);
        if (folder.isEmpty()) {
            return new Way.Closed(new Entrance.SignIn.FirstTimeNeedsServer());
        }
        DeskSafe safe = safe(folder.get());
        return switch (safe.unlock(password, clock.instant())) {
            case Unlocking.Opened(DeskKeys keys) -> {
                DeskFiles files = DeskFiles.open(folder.get(), keys, wire);
                token.set(files.token());
                PersonId person = files.keep(kept -> kept.identity().person());
                yield in(new OpenedDesk(person, safe, keys, files, line, computer, 0));
            }
            case Unlocking.WrongPassword wrong -> new Way.Closed(new Entrance.SignIn.Wrong());
            case Unlocking.WindowOver(var since) -> {
                safe.closeIfOver(clock.instant());
                yield new Way.Closed(new Entrance.SignIn.WindowOver(since));
            }
            case Unlocking.Erased erased -> new Way.Closed(new Entrance.SignIn.FirstTimeNeedsServer());
            case Unlocking.Damaged damaged -> new Way.Closed(new Entrance.SignIn.DiskTrouble());
            case Unlocking.NoDesk none -> new Way.Closed(new Entrance.SignIn.FirstTimeNeedsServer());
        };
    }

    private Way in(OpenedDesk opened) {
        computer.residents().opened(opened.person());
        return new Way.In(new DeskHere(opened, clock, wire, bugs).started(true));
    }

    private DeskSafe safe(DeskFolder folder) {
        return new DeskSafe(folder, random, StretchCost.TODAY);
    }
}
