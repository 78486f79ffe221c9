package pk.gob.edaftar.desktop.ui;

import javafx.scene.Node;

/// Questions and sheets over the window, as a port: whoever asks goes on at once and is called back,
/// so that nothing ever stands still waiting for an answer.
public interface Dialogs {
    /// Asks whether to go on. Cancelling, closing or Esc does nothing at all.
    void confirm(Question question, Runnable goOn);

    /// Lays a sheet over the window until it is closed; the first control in it takes the keys.
    /// @param title what it is read out as
    void open(String title, Node content);

    /// Closes what is open over the window.
    void close();

    /// Tells briefly that something was done; takes no keys and goes by itself.
    void tell(String text);

    /// A question whose answer is to go on or not.
    /// @param goOn the text of the button that does it
    /// @param harmful whether something is lost by it
    record Question(String title, String text, String goOn, boolean harmful) {}
}
