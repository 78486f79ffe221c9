package pk.gob.edaftar.desktop.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pk.gob.edaftar.desktop.http.ServerLine;
import pk.gob.edaftar.desktop.key.DeskKeys;
import pk.gob.edaftar.desktop.key.DeskSafe;
import pk.gob.edaftar.desktop.key.Unlocking;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.session.DeskTerms;

/// What a desk is made of once its keys have opened it.
/// @param computer where it stands, with the others
/// @param asideNow how many were put aside to make room for it
record OpenedDesk(PersonId person, DeskSafe safe, DeskKeys keys, DeskFiles files, ServerLine line, Computer computer, int asideNow)
        implements Locking {
    /// How many earlier desks of this person lie here, put aside because they could not be opened, with something never sent.
    int unsentAside() {
        try {
            return computer.residents().unsentAside(person);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public DeskTerms terms() {
        return computer.terms();
    }

    @Override
    public Unlocked unlock(char[] password) {
        try {
            return switch (safe.unlock(password, computer.now())) {
                case Unlocking.Opened(DeskKeys again) -> {
                    again.destroy();
                    yield Unlocked.YES;
                }
                case Unlocking.WrongPassword wrong -> Unlocked.WRONG;
                case Unlocking.WindowOver over -> Unlocked.WINDOW_OVER;
                case Unlocking.Erased erased -> Unlocked.SHUT_OUT;
                case Unlocking.Damaged damaged -> Unlocked.WINDOW_OVER;
                case Unlocking.NoDesk none -> Unlocked.WINDOW_OVER;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Instant> closesSoon() {
        return safe.closes().filter(end -> computer.now().plus(Duration.ofDays(terms().warnDays())).isAfter(end));
    }

    /// Forgets the keys.
    /// @param shutOut whether this computer was shut out: then nobody opens the desk here any more
    void close(boolean shutOut) {
        line.close();
        files.close();
        keys.destroy();
        try {
            if (shutOut) {
                safe.erase();
            } else {
                safe.closeIfOver(computer.now());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            computer.residents().closed(person);
        }
    }
}
