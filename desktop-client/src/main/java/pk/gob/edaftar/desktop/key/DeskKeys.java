package pk.gob.edaftar.desktop.key;

/// What opens the two stores of one person on one device.
/// @param kept the key of outbox, leases and drafts; also sealed to the server, so that erasing a desk loses no act
/// @param cache the key of everything that can be fetched again; nobody but the person has it
public record DeskKeys(DiskKey kept, DiskKey cache) {
    /// Forgets both keys in memory.
    public void destroy() {
        kept.destroy();
        cache.destroy();
    }
}
