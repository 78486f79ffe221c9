package pk.gob.edaftar.model.dak;

/// What was done; every act writes exactly one movement for each marking it touches.
public enum MovementKind {
    REGISTERED, MARKED, FORWARDED, RECEIVED, OPENED, RECALLED, REMARKED, PUT_AWAY,
    RETURNED, ASKED_BACK, RECEIVED_ON_PAPER, REOPENED, ARCHIVED, REPLIED,
    CORRECTED, LINKED, REMINDED, FLAGGED, FLAG_DONE, ACKNOWLEDGED,
    MADE_ORDINARY, MADE_CONFIDENTIAL, MADE_SECRET, ENCLOSED, ATTACHED, DIARISED, TEXT_CORRECTED, FINDING_SETTLED, FILE_RENEWED;

    /// Whether it sends a marking to another desk, to work on it there.
    public boolean sends() {
        return this == MARKED || this == FORWARDED;
    }
}
