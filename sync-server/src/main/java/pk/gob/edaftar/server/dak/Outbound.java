package pk.gob.edaftar.server.dak;

import java.util.Optional;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.server.exchange.PushLine;
import pk.gob.edaftar.server.exchange.ServerTrouble;

/// Where registrations go: to the server, or in a dry run nowhere.
interface Outbound {
    /// Takes one, and where the letter is to lie with somebody its marking; they may wait until there are more.
    void send(long line, RegisterDak command, Optional<MarkDak> mark) throws ServerTrouble;

    /// Sends what waits.
    void flush() throws ServerTrouble;

    /// Goes to the server.
    static Outbound to(PushLine line, ImportLog log) {
        return new Outbound() {
            @Override
            public void send(long row, RegisterDak command, Optional<MarkDak> mark) throws ServerTrouble {
                line.send(row, command, command.text().length() + command.letter().subject().length());
                if (mark.isPresent()) {
                    log.marks(mark.get().act().id());
                    line.send(row, mark.get(), 0);
                }
            }

            @Override
            public void flush() throws ServerTrouble {
                line.flush();
            }
        };
    }

    /// Counts and forgets.
    static Outbound nowhere(ImportLog log) {
        return new Outbound() {
            @Override
            public void send(long line, RegisterDak command, Optional<MarkDak> mark) {
                log.wouldArrive(mark.isPresent());
            }

            @Override
            public void flush() {
                // nothing waits
            }
        };
    }
}
