package pk.gob.edaftar.server.dak;

import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.server.exchange.PushLine;
import pk.gob.edaftar.server.exchange.ServerTrouble;

/// Where registrations go: to the server, or in a dry run nowhere.
interface Outbound {
    /// Takes one; it may wait until there are more.
    void send(long line, RegisterDak command) throws ServerTrouble;

    /// Sends what waits.
    void flush() throws ServerTrouble;

    /// Goes to the server.
    static Outbound to(PushLine line) {
        return new Outbound() {
            @Override
            public void send(long row, RegisterDak command) throws ServerTrouble {
                line.send(row, command, command.text().length() + command.letter().subject().length());
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
            public void send(long line, RegisterDak command) {
                log.wouldArrive();
            }

            @Override
            public void flush() {
                // nothing waits
            }
        };
    }
}
