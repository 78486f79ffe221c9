package pk.gob.edaftar.desktop.key;

/// What trying one password costs. It grows with the PCs: a desk made earlier opens by the cost written in its header.
/// @param memoryKib memory taken while it runs
public record StretchCost(int memoryKib, int iterations) {
    /// For today's PCs: 0.2 s on a server's core, under a second on an office PC of ten years.
    public static final StretchCost TODAY = new StretchCost(64 * 1024, 3);
}
