package pk.gob.edaftar.model.sync;

/// Where a stream stands: its last position and its checksum.
public record StreamState(long head, long sum) {
    public static final StreamState EMPTY = new StreamState(0, 0);
}
