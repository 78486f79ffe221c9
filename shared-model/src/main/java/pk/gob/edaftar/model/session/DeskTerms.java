package pk.gob.edaftar.model.session;

/// The office's settings for every desk.
/// @param absentHours after how long the sealed outbox of somebody absent is sent for him
/// @param lockMinutes after how long without a key or the mouse a screen is locked; 0 for never
/// @param warnDays how many days before a desk closes for want of the server its user is told
public record DeskTerms(int absentHours, int lockMinutes, int warnDays) {
    /// Until the server has said otherwise.
    public static final DeskTerms USUAL = new DeskTerms(24, 10, 7);
}
