package pk.gob.edaftar.desktop.desk;

/// A list and its order.
/// @param filter words, a fragment of a number, a sender: a paper is listed when its row has all of them; empty lists all
public record ListQuery(Box box, Seat seat, Sort sort, boolean descending, String filter) {
    /// What a list may be sorted by; ties by id, so that an order is always the same.
    public enum Sort {
        /// Since when it is with its holder.
        SINCE,
        /// Year and serial of its number; provisional ones last.
        NUMBER,
        /// The letter's urgency, most immediate first.
        URGENCY,
        /// The day an answer is wanted by; those without last.
        RETURN_BY,
        SENDER,
        SUBJECT
    }
}
