package pk.gob.edaftar.model.dak;

/// What one letter is to another.
public enum LinkKind {
    REMINDER_OF, REMINDED_BY, COPY_OF, COPIED_BY, RELATED;

    /// What the other letter is to this one.
    public LinkKind reversed() {
        return switch (this) {
            case REMINDER_OF -> REMINDED_BY;
            case REMINDED_BY -> REMINDER_OF;
            case COPY_OF -> COPIED_BY;
            case COPIED_BY -> COPY_OF;
            case RELATED -> RELATED;
        };
    }
}
