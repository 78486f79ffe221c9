package pk.gob.edaftar.model.dak;

/// A remark written with an act: its identity, so that sending it again is the same remark, and its text.
public record Written(RemarkId id, String text) {
    /// Whether nothing was written after all.
    boolean isEmpty() {
        return text.isBlank();
    }
}
