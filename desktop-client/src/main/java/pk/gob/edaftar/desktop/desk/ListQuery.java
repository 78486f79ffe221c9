package pk.gob.edaftar.desktop.desk;

/// A list and its order.
/// @param filter words, a fragment of a number, a sender: a paper is listed when its row has all of them; empty lists all
/// @param only what a figure of Home narrows it to
public record ListQuery(Box box, Seat seat, Sort sort, boolean descending, String filter, Only only) {
    public ListQuery(Box box, Seat seat, Sort sort, boolean descending, String filter) {
        this(box, seat, sort, descending, filter, Only.ANY);
    }

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
