package pk.gob.edaftar.desktop.dak;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Sender;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Choices;
import pk.gob.edaftar.desktop.ui.DayField;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Suggestions;
import pk.gob.edaftar.desktop.ui.Typing;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LetterKind;
import pk.gob.edaftar.model.dak.Mode;
import pk.gob.edaftar.model.dak.Urgency;

/// The fields of a letter, in the order the eye meets them on the paper; what is nearly always the same comes after.
final class LetterFields extends ScrollPane {
    private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");

    private final RegisterViewModel model;
    private final Kit kit;
    private final Map<Field, Control> controls = new EnumMap<>(Field.class);
    private Set<Field> marked = Set.of();

    LetterFields(RegisterViewModel model, Kit kit, Wording wording, Pane layer) {
        this.model = model;
        this.kit = kit;
        getStyleClass().addAll("edge-to-edge", "letter-fields");
        setFitToWidth(true);
        setAccessibleText(kit.say("dak.register.title"));
        makeControls();
        ConcernsView concerns = new ConcernsView(model, kit, wording, layer);
        controls.put(Field.CONCERNS, concerns.field());
        VBox form = new VBox(
                row(labelled(Field.SENDER_NAME), labelled(Field.SENDER_OFFICE)),
                row(labelled(Field.REFERENCE), labelled(Field.LETTER_DATE)),
                labelled(Field.SUBJECT),
                labelled(Field.TEXT),
                row(labelled(Field.RECEIVED_ON), labelled(Field.MODE), labelled(Field.KIND)),
                row(labelled(Field.URGENCY), labelled(Field.GRADE), labelled(Field.ENCLOSURES)),
                checks(),
                row(labelled(Field.FORMER_NUMBER), labelled(Field.FORMER_DATE)),
                kit.controls().labelled(Field.CONCERNS.key(), concerns, concerns.field()),
                labelled(Field.REMARK));
        form.getStyleClass().add("form");
        setContent(form);
        suggest(layer);
    }

    /// The controls in the order Enter walks them.
    List<Control> inOrder() {
        return List.copyOf(controls.values());
    }

    void begin() {
        WhileShown.focus(model.workplace().background(), control(Field.SENDER_NAME));
        setVvalue(0);
    }

    /// The keys go to the first of them, but stay where one of them is just being mended.
    void markUnreadable(Set<Field> unreadable) {
        boolean mending = marked.containsAll(unreadable) && !unreadable.isEmpty();
        marked = unreadable;
        controls.forEach((field, control) -> control.pseudoClassStateChanged(UNREADABLE, unreadable.contains(field)));
        if (!mending) {
            unreadable.stream().findFirst().ifPresent(field -> control(field).requestFocus());
        }
    }

    /// Puts the keys where a refusal can be mended.
    void focusFor(Refusal refusal) {
        if (refusal.rule().equals(DakRule.SUBJECT_MISSING.key())) {
            control(Field.SUBJECT).requestFocus();
        } else if (refusal.rule().equals(DakRule.SENDER_MISSING.key())) {
            control(Field.SENDER_NAME).requestFocus();
        } else if (refusal.rule().equals(DakRule.RECEIVED_IN_FUTURE.key())) {
            control(Field.RECEIVED_ON).requestFocus();
        }
    }

    private void makeControls() {
        for (Field field : Field.values()) {
            controls.put(field, switch (field) {
                case SENDER_NAME, SENDER_OFFICE, REFERENCE, SUBJECT, ENCLOSURES, FORMER_NUMBER, CONCERNS -> line(field);
                case LETTER_DATE, RECEIVED_ON, FORMER_DATE -> day(field);
                case TEXT -> area(field, 4);
                case REMARK -> area(field, 2);
                case MODE -> choice(field, List.of(Mode.values()), "dak.mode.", Mode::valueOf);
                case KIND -> choice(field, List.of(LetterKind.values()), "dak.kind.", LetterKind::valueOf);
                case URGENCY -> choice(field, List.of(Urgency.values()), "dak.urgency.", Urgency::valueOf);
                case GRADE -> choice(field, List.of(Grade.values()), "dak.grade.", Grade::valueOf);
                case PHYSICAL_ONLY, UNOPENED_COVER -> check(field);
            });
        }
    }

    private TextField line(Field field) {
        TextField input = new TextField();
        input.textProperty().bindBidirectional(text(field));
        return Typing.follow(input);
    }

    private TextArea area(Field field, int rows) {
        TextArea input = new TextArea();
        input.setWrapText(true);
        input.setPrefRowCount(rows);
        input.textProperty().bindBidirectional(text(field));
        return Typing.follow(input);
    }

    private DayField day(Field field) {
        DayField input = new DayField(kit, model::today);
        input.textProperty().bindBidirectional(text(field));
        return input;
    }

    private <E extends Enum<E>> ComboBox<E> choice(Field field, List<E> values, String stem, Function<String, E> read) {
        ComboBox<E> box = Choices.of(values, value -> kit.say(stem + Chips.name(value)));
        box.setValue(read.apply(text(field).get()));
        box.valueProperty().addListener((seen, was, is) -> text(field).set(is.name()));
        text(field).addListener((seen, was, is) -> {
            if (!is.isEmpty()) {
                box.setValue(read.apply(is));
            }
        });
        return box;
    }

    private CheckBox check(Field field) {
        CheckBox box = new CheckBox(kit.say(field.key()));
        box.setSelected(Boolean.parseBoolean(text(field).get()));
        box.selectedProperty().addListener((seen, was, is) -> text(field).set(is ? "true" : ""));
        text(field).addListener((seen, was, is) -> box.setSelected(Boolean.parseBoolean(is)));
        return box;
    }

    private void suggest(Pane layer) {
        for (Field field : List.of(Field.SENDER_NAME, Field.SENDER_OFFICE)) {
            new Suggestions<>((TextField) control(field), layer, model.workplace().background(), model::senders,
                    (Sender sender) -> Bidi.together(sender.name(), sender.office()), model::take);
        }
        new Suggestions<>((TextField) control(Field.SUBJECT), layer, model.workplace().background(), model::subjects,
                Function.identity(), text(Field.SUBJECT)::set);
    }

    private StringProperty text(Field field) {
        return model.form().field(field);
    }

    private Control control(Field field) {
        return java.util.Objects.requireNonNull(controls.get(field), () -> field.name().toLowerCase(Locale.ROOT));
    }

    private Node labelled(Field field) {
        return kit.controls().labelled(field.key(), control(field));
    }

    private FlowPane checks() {
        FlowPane checks = new FlowPane(control(Field.PHYSICAL_ONLY), control(Field.UNOPENED_COVER));
        checks.getStyleClass().add("form-checks");
        return checks;
    }

    private static HBox row(Node... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("form-row");
        for (Node field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            if (field instanceof VBox box) {
                box.setPrefWidth(100);
            }
        }
        return row;
    }
}
