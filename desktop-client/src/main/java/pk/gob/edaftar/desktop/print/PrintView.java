package pk.gob.edaftar.desktop.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.ui.Choices;
import pk.gob.edaftar.desktop.ui.DayField;
import pk.gob.edaftar.desktop.ui.FormWalk;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// The sheet before printing: what, of which days, on which printer, and beside it the page as it will be.
public final class PrintView extends BorderPane {
    private static final double HEIGHT = 520;
    private static final double WIDTH = 390;

    private final PrintViewModel model;
    private final Kit kit;
    private final Notice notice = new Notice();
    private final ImageView shown = new ImageView();
    private final Label which = new Label();
    private final ComboBox<String> printer;
    private final Button print;

    private PrintView(PrintViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        getStyleClass().add("print");
        printer = Choices.of(List.of(), name -> name);
        print = kit.controls().button("print.print", Icon.PRINT, Keys.COMMIT, () -> model.print(printer.getValue()));
        print.getStyleClass().add("accent");
        ComboBox<PrintChoice> choice = Choices.of(model.choices(), PrintChoice::name);
        choice.valueProperty().bindBidirectional(model.choiceProperty());
        DayField from = day(model.fromProperty());
        DayField to = day(model.toProperty());
        HBox days = new HBox(kit.controls().labelled("print.from", from), kit.controls().labelled("print.to", to));
        days.getStyleClass().add("row-line");
        days.managedProperty().bind(days.visibleProperty());
        WhileShown.follow(this, model.choiceProperty(), is -> days.setVisible(is.byDay()));
        setLeft(left(choice, days));
        setCenter(preview());
        new FormWalk(this, List.of(choice, from, to, printer), () -> model.print(printer.getValue()), kit.dialogs()::close);
        follow();
    }

    /// Lays the sheet over the window.
    public static void open(List<PrintChoice> choices, Workplace workplace, Printing printing, Kit kit) {
        kit.dialogs().open(kit.say("print.title"), new PrintView(new PrintViewModel(workplace, printing, choices), kit));
    }

    private Node left(ComboBox<PrintChoice> choice, HBox days) {
        Button save = kit.controls().button("print.save", () -> kit.dialogs().chooseTarget(kit.say("print.save"), model.fileName(), model::save));
        HBox buttons = new HBox(kit.controls().button("ui.close", kit.dialogs()::close), save, print);
        buttons.getStyleClass().add("sheet-buttons");
        Label none = kit.controls().text(kit.say("print.noPrinter"), "quiet-text");
        none.visibleProperty().bind(Bindings.isEmpty(model.printers()));
        none.managedProperty().bind(none.visibleProperty());
        VBox left = new VBox(kit.controls().labelled("print.what", choice), days, kit.controls().labelled("print.printer", printer), none,
                kit.controls().text(kit.say("print.hint"), "quiet-text"), notice, buttons);
        left.getStyleClass().add("print-left");
        return left;
    }

    private Node preview() {
        shown.setFitHeight(HEIGHT);
        shown.setFitWidth(WIDTH);
        shown.setPreserveRatio(true);
        shown.setSmooth(true);
        // a page is never mirrored: it is laid out from its own side
        StackPane page = new StackPane(shown);
        page.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        page.getStyleClass().add("print-page");
        Button before = kit.controls().icon("print.before", Icon.BEFORE, () -> model.turn(-1));
        Button next = kit.controls().icon("print.next", Icon.NEXT, () -> model.turn(1));
        HBox turn = new HBox(before, which, next);
        turn.getStyleClass().add("print-turn");
        VBox preview = new VBox(page, turn);
        preview.getStyleClass().add("print-preview");
        return preview;
    }

    private DayField day(ObjectProperty<LocalDate> day) {
        DayField field = new DayField(kit, model::today);
        field.setDay(day.get());
        field.textProperty().addListener((seen, was, is) -> field.day().ifPresent(day::set));
        return field;
    }

    private void follow() {
        WhileShown.follow(this, model.imageProperty(), drawn -> drawn.ifPresent(this::show));
        WhileShown.follow(this, model.laidProperty(), laid -> number());
        WhileShown.follow(this, model.pageProperty(), page -> number());
        WhileShown.follow(this, model.outcomeProperty(), this::show);
        WhileShown.during(this, () -> {
            ListChangeListener<String> changed = change -> printers();
            model.printers().addListener(changed);
            printers();
            return () -> model.printers().removeListener(changed);
        });
    }

    private void printers() {
        printer.getItems().setAll(model.printers());
        printer.getSelectionModel().selectFirst();
        printer.setDisable(model.printers().isEmpty());
        print.setDisable(model.printers().isEmpty());
    }

    private void number() {
        String text = model.laidProperty().get().map(laid -> kit.say("print.page", model.pageProperty().get() + 1, laid.pages())).orElse("");
        which.setText(text);
        shown.setAccessibleText(text);
    }

    private void show(PageImage drawn) {
        WritableImage image = new WritableImage(drawn.width(), drawn.height());
        image.getPixelWriter().setPixels(0, 0, drawn.width(), drawn.height(), PixelFormat.getIntArgbInstance(), drawn.pixels(), 0, drawn.width());
        shown.setImage(image);
    }

    private void show(Optional<PrintViewModel.Outcome> outcome) {
        outcome.ifPresentOrElse(came -> notice.show(came == PrintViewModel.Outcome.PRINTED || came == PrintViewModel.Outcome.SAVED ? Notice.Kind.DONE
                : Notice.Kind.WARNING, kit.say("print.came." + came.name().toLowerCase(Locale.ROOT).replace('_', '-')), ""), notice::clear);
    }
}
