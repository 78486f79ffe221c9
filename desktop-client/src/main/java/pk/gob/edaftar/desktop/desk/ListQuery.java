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
        /// What is late, and then all else; both by the letter's urgency, most immediate first.
        URGENCY,
        /// By when it is due; what is due at no time last.
        DUE,
        SENDER,
        SUBJECT
    }
}
