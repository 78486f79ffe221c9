package pk.gob.edaftar.desktop.shell;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.SyncState;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.ui.Controls;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.KeyMap;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.ScrollingPage;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// The window once somebody has signed in: rail, top bar, and the place one is at.
public final class MainView extends BorderPane {
    private final MainViewModel model;

    public MainView(MainViewModel model, Kit kit, Line line, Node actingAs, Exits exits) {
        this.model = model;
        getStyleClass().add("main");
        setMinWidth(0);
        Node syncView = new SyncView(line.state(), kit, line.now(), () -> goBy(Keys.OUTBOX));
        HBox looks = new HBox(urduKeys(kit), new LooksView(kit),
                kit.controls().icon("shell.keys", Icon.KEYS, () -> showKeys(kit)),
                keyed(kit, "shell.lock", Icon.LOCK, Keys.LOCK, exits.leaving().lock()),
                keyed(kit, "shell.another", Icon.WHO, Keys.ANOTHER_PERSON, exits.leaving().another()),
                kit.controls().icon("shell.signOut", Icon.SIGN_OUT, exits.leaving().signOut()));
        looks.getStyleClass().add("looks");
        TopBarView top = new TopBarView(model, kit, new TopBarView.Parts(syncView, actingAs, looks), () -> getCenter().requestFocus());
        Notice closing = new Notice();
        setTop(new VBox(top, closing));
        WhileShown.follow(this, line.closes(), closes -> closes.ifPresentOrElse(at -> closing.show(Notice.Kind.WARNING,
                kit.say("shell.closes", kit.dates().day(Dates.dayOf(at))), kit.say("shell.closes.hint")), closing::clear));
        setLeft(new RailView(model, kit));
        KeyMap keys = KeyMap.on(this)
                .bind(Keys.HELP, () -> showKeys(kit))
                .bind(Keys.FIND, top::find)
                .bindIf(Keys.REGISTER, this::register)
                .bind(Keys.LANGUAGE, () -> kit.messages().languageProperty().set(kit.messages().language().other()))
                .bind(Keys.ACTING_AS, exits.chooseSeat())
                .bind(Keys.LOCK, exits.leaving().lock())
                .bind(Keys.ANOTHER_PERSON, exits.leaving().another())
                .bind(Keys.URDU_KEYS, () -> kit.keyboard().onProperty().set(!kit.keyboard().onProperty().get()));
        List.of(Keys.MY_DESK, Keys.SENT, Keys.DIARY, Keys.FLAGGED, Keys.OUTBOX, Keys.ATTENTION)
                .forEach(key -> keys.bind(key, () -> goBy(key)));
        List.of(Keys.HOME, Keys.AUDIT, Keys.ALL_PAPERS, Keys.ADMIN).forEach(key -> keys.bindIf(key, () -> goBy(key)));
        WhileShown.follow(this, model.placeProperty(), this::show);
    }

    /// The line to the server, and the clock to tell since when.
    /// @param closes when the desk closes for want of the server, once that is near
    public record Line(ObservableValue<SyncState> state, Supplier<Instant> now, ObservableValue<Optional<Instant>> closes) {}

    /// How one leaves one's desk.
    /// @param signOut closes it
    /// @param lock covers it
    /// @param another covers it and lets somebody else in
    public record Leaving(Runnable signOut, Runnable lock, Runnable another) {}

    /// Where one leaves the window to.
    public record Exits(Leaving leaving, Runnable chooseSeat) {}

    private void show(Place place) {
        setCenter(place.view().get());
    }

    private static Button keyed(Kit kit, String key, Icon icon, Keys shortcut, Runnable action) {
        Button button = kit.controls().icon(key, icon, action);
        button.setTooltip(Controls.tooltip(kit.say("ui.withKey", kit.say(key), shortcut.shown())));
        return button;
    }

    private static Node urduKeys(Kit kit) {
        ToggleButton urdu = kit.controls().toggle("keys.urdu-keys", Icon.URDU_KEYS);
        urdu.setTooltip(Controls.tooltip(kit.say("ui.withKey", kit.say("keys.urdu-keys"), Keys.URDU_KEYS.shown())));
        urdu.selectedProperty().bindBidirectional(kit.keyboard().onProperty());
        urdu.setFocusTraversable(false);
        return urdu;
    }

    private boolean register() {
        boolean registers = model.registersProperty().getValue();
        if (registers) {
            model.go(model.registering());
        }
        return registers;
    }

    private boolean goBy(Keys key) {
        Optional<Place> place = model.places().stream().filter(each -> each.shortcut() == key && each.open().getValue()).findFirst();
        place.ifPresent(model::go);
        return place.isPresent();
    }

    private static void showKeys(Kit kit) {
        kit.dialogs().open(kit.say("shell.keys"), new ScrollingPage(new KeysView(kit)));
    }
}
