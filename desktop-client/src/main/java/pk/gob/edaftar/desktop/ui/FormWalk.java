package pk.gob.edaftar.desktop.ui;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Walks a form by keys: Enter goes to the next field and commits from the last one; Ctrl+Enter commits; Esc leaves.
/// In a text of several lines Enter is a new line, and Tab goes on.
public final class FormWalk {
    private static final String KEEPS_ENTER = "edaftar.keepsEnter";

    private final List<Control> fields;
    private final Runnable commit;

    /// @param form the part of the screen the fields are in
    /// @param fields in the order of walking
    public FormWalk(Node form, List<? extends Control> fields, Runnable commit, Runnable leave) {
        this.fields = List.copyOf(fields);
        this.commit = commit;
        KeyMap.on(form).bind(Keys.COMMIT, commit).bindIf(Keys.MOVE_ON, this::moveOn);
        form.addEventFilter(KeyEvent.KEY_PRESSED, FormWalk::tab);
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Keys.LEAVE.matches(event)) {
                event.consume();
                leave.run();
            }
        });
    }

    /// Lets a field use Enter for itself whenever it has a use for it, such as taking up what it offers.
    public static void keepsEnter(Control field, BooleanSupplier now) {
        field.getProperties().put(KEEPS_ENTER, now);
    }

    /// A text of several lines would keep Tab for itself, and whoever works by keys could not get out of it.
    private static void tab(KeyEvent event) {
        boolean alone = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (event.getCode() == KeyCode.TAB && alone && event.getTarget() instanceof TextArea area) {
            event.consume();
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private boolean moveOn() {
        for (int i = 0; i < fields.size(); i++) {
            Control field = fields.get(i);
            if (holdsFocus(field)) {
                return !needsEnterItself(field) && focusFrom(i + 1);
            }
        }
        return false;
    }

    private boolean focusFrom(int index) {
        for (int i = index; i < fields.size(); i++) {
            Control next = fields.get(i);
            if (!next.isDisabled() && next.isVisible()) {
                next.requestFocus();
                return true;
            }
        }
        commit.run();
        return true;
    }

    private static boolean needsEnterItself(Control field) {
        return field instanceof TextArea || (field instanceof ComboBoxBase<?> choice && choice.isShowing())
                || (field.getProperties().get(KEEPS_ENTER) instanceof BooleanSupplier keeps && keeps.getAsBoolean());
    }

    /// Asked of the scene: a combo box one can type in goes on saying that the focus is within it after it has left.
    private static boolean holdsFocus(Control field) {
        for (Node each = field.getScene() == null ? null : field.getScene().getFocusOwner(); each != null; each = each.getParent()) {
            if (each == field) {
                return true;
            }
        }
        return false;
    }
}
