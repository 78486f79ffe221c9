package pk.gob.edaftar.desktop.desk;

/// Earlier desks of a person that could not be opened on this computer. What he had not sent from them goes to the server
/// sealed; he is told as long as it has not, and on the day it happened in any case.
/// @param unsent how many hold something the server does not have yet
/// @param today how many were put aside when he came in
public record PutAside(int unsent, int today) {
    public static final PutAside NOTHING = new PutAside(0, 0);

    /// How many he is to hear of.
    public int told() {
        return Math.max(unsent, today);
    }
}
