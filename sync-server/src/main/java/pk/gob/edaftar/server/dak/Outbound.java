package pk.gob.edaftar.server.dak;

import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;

/// Where registrations go: to the server, or in a dry run nowhere.
interface Outbound {
    /// Takes one; it may wait until there are more.
    void send(long line, RegisterDak command) throws ServerTrouble;

    /// Sends what waits.
    void flush() throws ServerTrouble;

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
