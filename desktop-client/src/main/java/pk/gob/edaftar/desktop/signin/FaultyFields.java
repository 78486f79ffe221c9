package pk.gob.edaftar.desktop.signin;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.UrduKeyboard;

/// The fields of a page on which several can be at fault at once, each with its fault said below it.
/// @param <F> the page's fields, in the order in which faults are mended
final class FaultyFields<F extends Enum<F>> {
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("danger");

    private final Kit kit;
    private final Function<F, Property<String>> typed;
    private final Function<Trouble, String> said;
    private final Map<F, TextInputControl> inputs;
    private final Map<F, Label> faults;
    private Set<F> told = Set.of();

    /// @param typed what stands in a field
    /// @param said a trouble's text and what to do about it
    FaultyFields(Class<F> fields, Kit kit, Function<F, Property<String>> typed, Function<Trouble, String> said) {
        this.inputs = new EnumMap<>(fields);
        this.faults = new EnumMap<>(fields);
        this.kit = kit;
        this.typed = typed;
        this.said = said;
    }

    /// A field with its label above and its fault, if it has one, below.
    VBox field(F field, String key, TextInputControl input) {
        input.textProperty().bindBidirectional(typed.apply(field));
        Label fault = kit.controls().text("", "field-fault");
        fault.setVisible(false);
        fault.setManaged(false);
        inputs.put(field, input);
        faults.put(field, fault);
        VBox labelled = kit.controls().labelled(key, input);
        labelled.getChildren().add(fault);
        HBox.setHgrow(labelled, Priority.ALWAYS);
        return labelled;
    }

    /// @throws NullPointerException where the page shows no such field
    TextInputControl input(F field) {
        return Objects.requireNonNull(inputs.get(field));
    }

    /// The page turns: what it showed is gone.
    void clear() {
        inputs.clear();
        faults.clear();
        told = Set.of();
    }

    /// New faults take the keys to the first of them; one that is being mended does not.
    void tell(Map<F, Trouble> found) {
        faults.forEach((field, label) -> {
            Trouble trouble = found.get(field);
            label.setText(trouble == null ? "" : said.apply(trouble));
            label.setVisible(trouble != null);
            label.setManaged(trouble != null);
            input(field).setAccessibleHelp(label.getText());
            input(field).pseudoClassStateChanged(FAULTY, trouble != null);
        });
        if (!told.containsAll(found.keySet())) {
            found.keySet().stream().filter(inputs::containsKey).sorted().findFirst().ifPresent(field -> {
                input(field).requestFocus();
                input(field).selectAll();
            });
        }
        told = Set.copyOf(found.keySet());
    }

    /// What is written in it is Latin, and stands from the left, whatever the page's language.
    static TextField latin(TextField field) {
        field.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return UrduKeyboard.latinOnly(field);
    }
}
