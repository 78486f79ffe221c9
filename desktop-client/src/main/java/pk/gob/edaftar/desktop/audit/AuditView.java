package pk.gob.edaftar.desktop.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.export.ExportView;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.text.TypedWords;
import pk.gob.edaftar.desktop.ui.Choices;
import pk.gob.edaftar.desktop.ui.DayField;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.KeyMap;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.Suggestions;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.audit.AuditLine;

/// The log as the Auditor looks it up: by paper, person or post, kind and day, newest first. Nothing can be changed here.
public final class AuditView extends StackPane {
    private static final int MOST = 7;

    private final AuditViewModel model;
    private final Kit kit;
    private final Wording wording;
    private final Notice notice = new Notice();
    private final ListView<LogRow> list;
    private final Pane layer = new Pane();

    /// @param seek finds a paper by its number
    public AuditView(AuditViewModel model, Kit kit, Wording wording, Consumer<String> seek) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        Label title = new Label(kit.say("audit.title"));
        title.getStyleClass().add("list-title");
        list = list();
        KeyMap.on(list).bind(Keys.OPEN, () -> open(seek));
        TextField number = new TextField();
        number.textProperty().bindBidirectional(model.numberProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox above = new HBox(title, space, kit.controls().icon("audit.paper", Icon.FIND, Keys.OPEN, () -> open(seek)), kit.controls().icon("export.list", Icon.EXPORT, Keys.EXPORT, this::takeOut));
        above.getStyleClass().add("list-head-line");
        VBox head = new VBox(above, kit.controls().text(kit.say("audit.hint"), "quiet-text"), filters(number), notice);
        head.getStyleClass().add("tray-head");
        BorderPane page = new BorderPane(list);
        page.setTop(head);
        page.getStyleClass().add("tray");
        layer.setPickOnBounds(false);
        getChildren().setAll(page, layer);
        head.addEventHandler(KeyEvent.KEY_PRESSED, this::asks);
        KeyMap.on(this).bind(Keys.EXPORT, this::takeOut);
        WhileShown.focus(model.workplace().background(), number);
        WhileShown.follow(this, model.stateProperty(), this::show);
        WhileShown.during(this, () -> {
            model.lookUp();
            return () -> { };
        });
    }

    /// Goes from a line to its paper, where this desk has that.
    private void open(Consumer<String> seek) {
        if (list.getSelectionModel().getSelectedItem() instanceof LogRow.Line(AuditLine line, List<String> numbers)) {
            numbers.stream().filter(number -> !number.isEmpty()).findFirst().ifPresent(seek);
        }
    }

    private void takeOut() {
        model.all().ifPresent(rows -> ExportView.open(new LogListing(model, kit, wording).of(rows), model.workplace(), kit));
    }

    private void asks(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ENTER) {
            model.lookUp();
            pressed.consume();
        }
    }

    private Node filters(TextField number) {
        ComboBox<Group> group = Choices.of(List.of(Group.values()), each -> kit.say(each.key()));
        group.valueProperty().bindBidirectional(model.groupProperty());
        Button look = kit.controls().primary("audit.lookUp", model::lookUp);
        FlowPane filters = new FlowPane(kit.controls().labelled("audit.number", number), kit.controls().labelled("audit.who", who()),
                kit.controls().labelled("audit.group", group), day("audit.from", model.fromProperty()), day("audit.to", model.toProperty()), look);
        filters.getStyleClass().add("audit-filters");
        return filters;
    }

    private TextField who() {
        TextField field = new TextField(model.whoProperty().get() instanceof Who(var person, var post, String name) ? name : "");
        field.setPromptText(kit.say("audit.who.prompt"));
        field.textProperty().addListener((seen, was, is) -> {
            if (model.whoProperty().get() instanceof Who(var person, var post, String name) && !name.equals(is)) {
                model.whoProperty().set(null);
            }
        });
        new Suggestions<>(field, layer, model.workplace().background(), this::named, Who::name, taken -> {
            model.whoProperty().set(taken);
            field.setText(taken.name());
        });
        return field;
    }

    /// Persons and posts in whose name every typed word occurs.
    private List<Who> named(String typed) {
        TypedWords words = TypedWords.of(typed);
        Stream<Who> posts = wording.desk().organisation().posts().stream()
                .map(post -> new Who(null, post.id(), wording.names().post(post.id(), wording.desk().now())));
        Stream<Who> persons = wording.desk().organisation().persons().stream()
                .map(person -> new Who(person.id(), null, wording.names().person(person.id())));
        return Stream.concat(persons, posts).filter(each -> words.allIn(each.name())).limit(MOST).toList();
    }

    private Node day(String key, ObjectProperty<@Nullable LocalDate> day) {
        DayField field = new DayField(kit, () -> Dates.dayOf(wording.desk().now()));
        WhileShown.follow(field, day, value -> {
            if (!Objects.equals(value, field.day().orElse(null))) {
                field.setDay(value);
            }
        });
        field.textProperty().addListener((seen, was, is) -> day.set(field.day().orElse(null)));
        return kit.controls().labelled(key, field);
    }

    private ListView<LogRow> list() {
        ListView<LogRow> rows = new ListView<>(model.rows());
        rows.setAccessibleText(kit.say("audit.title"));
        rows.getStyleClass().addAll("edge-to-edge", "log-rows");
        rows.setCellFactory(view -> new LogCell(kit, wording));
        VBox empty = new VBox(Icon.FIND.node(), kit.controls().text(kit.say("audit.none"), "empty-title"));
        empty.getStyleClass().add("empty");
        rows.setPlaceholder(empty);
        // whoever walks to the end of what is here is given more
        rows.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is instanceof LogRow.More) {
                model.more();
            }
        });
        return rows;
    }

    private void show(AuditViewModel.State state) {
        list.getPlaceholder().setVisible(state instanceof AuditViewModel.State.Shown);
        switch (state) {
            case AuditViewModel.State.Asking asking -> notice.clear();
            case AuditViewModel.State.NotHere none -> notice.show(Notice.Kind.INFORM, kit.say("audit.notHere"), kit.say("audit.notHere.hint"));
            case AuditViewModel.State.Refused(var refusal) -> notice.refused(wording.refusal(refusal));
            case AuditViewModel.State.Shown(int broken) -> {
                if (broken == 0) {
                    notice.clear();
                } else {
                    notice.show(Notice.Kind.WARNING, kit.say("audit.broken", broken), kit.say("audit.broken.hint"));
                }
            }
        }
    }
}
