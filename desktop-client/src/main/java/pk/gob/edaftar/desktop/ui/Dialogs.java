package pk.gob.edaftar.desktop.ui;

import java.util.List;
import java.util.function.Consumer;
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

    /// Asks for files of this computer; nothing is handed on where none is chosen.
    void chooseFiles(String title, Consumer<List<LocalFile>> chosen);

    /// Asks where to write a file.
    /// @param name what it is called unless something else is typed
    void chooseTarget(String title, String name, Consumer<LocalFile> chosen);

    /// Shows a file in the program this computer has for it.
    void show(LocalFile file);

    /// A question whose answer is to go on or not.
    /// @param goOn the text of the button that does it
    /// @param harmful whether something is lost by it
    record Question(String title, String text, String goOn, boolean harmful) {}
}
