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

    private static final List<List<Field>> LINES = List.of(
            List.of(Field.SENDER_NAME, Field.SENDER_OFFICE), List.of(Field.REFERENCE, Field.LETTER_DATE),
            List.of(Field.SUBJECT), List.of(Field.TEXT), List.of(Field.RECEIVED_ON, Field.MODE, Field.KIND),
            List.of(Field.URGENCY, Field.GRADE, Field.ENCLOSURES), List.of(Field.PHYSICAL_ONLY, Field.UNOPENED_COVER),
            List.of(Field.FORMER_NUMBER, Field.FORMER_DATE), List.of(Field.CONCERNS), List.of(Field.REMARK));

    private final LetterSheet model;
    private final Kit kit;
    private final Wording wording;
    private final Map<Field, Control> controls = new EnumMap<>(Field.class);
    private Set<Field> marked = Set.of();

    /// @param shown which fields there are; the others are not to be typed here
    LetterFields(LetterSheet model, Kit kit, Wording wording, Pane layer, Set<Field> shown) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        getStyleClass().addAll("edge-to-edge", "letter-fields");
        setFitToWidth(true);
        setAccessibleText(kit.say("dak.register.title"));
        ConcernsView concerns = new ConcernsView(model, kit, wording, layer);
        makeControls(shown, concerns);
        VBox form = new VBox();
        LINES.stream().map(line -> line.stream().filter(shown::contains).toList()).filter(line -> !line.isEmpty())
                .forEach(line -> form.getChildren().add(line(line, concerns)));
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

    private Node line(List<Field> fields, ConcernsView concerns) {
        return switch (fields.getFirst()) {
            case CONCERNS -> kit.controls().labelled(Field.CONCERNS.key(), concerns, concerns.field());
            case PHYSICAL_ONLY, UNOPENED_COVER -> checks(fields);
            default -> fields.size() == 1 ? labelled(fields.getFirst()) : row(fields.stream().map(this::labelled).toArray(Node[]::new));
        };
    }

    private void makeControls(Set<Field> shown, ConcernsView concerns) {
        for (Field field : shown) {
            controls.put(field, switch (field) {
                case CONCERNS -> concerns.field();
                case SENDER_NAME, SENDER_OFFICE, REFERENCE, SUBJECT, ENCLOSURES, FORMER_NUMBER -> line(field);
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
        VBox labelled = kit.controls().labelled(field.key(), control(field));
        if (field == Field.URGENCY) {
            labelled.getChildren().add(new DueHint(model, wording));
        }
        return labelled;
    }

    private FlowPane checks(List<Field> fields) {
        FlowPane checks = new FlowPane(fields.stream().map(this::control).toArray(Node[]::new));
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
