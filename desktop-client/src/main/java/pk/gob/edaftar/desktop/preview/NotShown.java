package pk.gob.edaftar.desktop.preview;

/// Something is not shown, and why.
public final class NotShown extends Exception {
    private static final long serialVersionUID = 1;

    private final Unshown why;

    NotShown(Unshown why) {
        super(why.name());
        this.why = why;
    }

    public Unshown why() {
        return why;
    }
}
