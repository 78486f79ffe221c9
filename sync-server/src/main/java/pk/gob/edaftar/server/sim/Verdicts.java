package pk.gob.edaftar.server.sim;

/// What must hold when a run has come to rest.
final class Verdicts {
    private final World world;

    Verdicts(World world) {
        this.world = world;
    }

    void reach() {
        new Convergence(world).check();
    }
}
