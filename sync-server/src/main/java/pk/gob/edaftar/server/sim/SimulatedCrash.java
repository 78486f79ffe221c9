package pk.gob.edaftar.server.sim;

/// A process dies here: what was committed stays, everything else is gone.
final class SimulatedCrash extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SimulatedCrash() {
        super("crash", null, false, false);
    }
}
