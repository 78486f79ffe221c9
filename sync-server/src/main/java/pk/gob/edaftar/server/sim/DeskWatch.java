package pk.gob.edaftar.server.sim;

/// What must hold on one desk after every step.
final class DeskWatch {
    private final World world;
    private final SimDesk desk;

    DeskWatch(World world, SimDesk desk) {
        this.world = world;
        this.desk = desk;
    }

    void asked() {}

    void forgetCache() {}

    void forgetLife() {}

    void look() {}
}
