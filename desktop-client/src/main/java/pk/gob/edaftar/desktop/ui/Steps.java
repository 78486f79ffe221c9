package pk.gob.edaftar.desktop.ui;

/// A list that is walked by keys while something beside it follows.
public interface Steps {
    /// Goes to the next or the one before.
    void step(int by);

    /// Goes to where the list is narrowed; false where there is no such place.
    boolean focusFilter();

    void focusList();
}
