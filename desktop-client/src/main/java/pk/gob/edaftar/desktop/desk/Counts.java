package pk.gob.edaftar.desktop.desk;

/// The figures of the rail.
/// @param fresh how many of those on the desk have not been opened
public record Counts(int myDesk, int fresh, int sent, int diary, int flagged, int outbox, int attention, int drafts) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);
}
