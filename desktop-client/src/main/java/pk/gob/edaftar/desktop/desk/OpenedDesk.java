package pk.gob.edaftar.desktop.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import pk.gob.edaftar.desktop.http.ServerLine;
import pk.gob.edaftar.desktop.key.DeskKeys;
import pk.gob.edaftar.desktop.key.DeskSafe;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.model.org.PersonId;

/// What a desk is made of once its keys have opened it.
/// @param computer where it stands, with the others
/// @param asideNow how many were put aside to make room for it
record OpenedDesk(PersonId person, DeskSafe safe, DeskKeys keys, DeskFiles files, ServerLine line, Computer computer, int asideNow) {
    /// How many earlier desks of this person lie here, put aside because they could not be opened, with something never sent.
    int unsentAside() {
        try {
            return computer.residents().unsentAside(person);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Forgets the keys.
    /// @param shutOut whether this computer was shut out: then nobody opens the desk here any more
    void close(boolean shutOut) {
        line.close();
        files.close();
        keys.destroy();
        computer.residents().closed(person);
        if (shutOut) {
            try {
                safe.erase();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
