package pk.gob.edaftar.desktop.shell;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import pk.gob.edaftar.desktop.desk.SyncState;
import pk.gob.edaftar.desktop.ui.Controls;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.KeyMap;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
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
                kit.controls().icon("shell.signOut", Icon.SIGN_OUT, exits.signOut()));
        looks.getStyleClass().add("looks");
        TopBarView top = new TopBarView(model, kit, new TopBarView.Parts(syncView, actingAs, looks), () -> getCenter().requestFocus());
        setTop(top);
        setLeft(new RailView(model, kit));
        KeyMap keys = KeyMap.on(this)
                .bind(Keys.HELP, () -> showKeys(kit))
                .bind(Keys.FIND, top::find)
                .bindIf(Keys.REGISTER, this::register)
                .bind(Keys.LANGUAGE, () -> kit.messages().languageProperty().set(kit.messages().language().other()))
                .bind(Keys.ACTING_AS, exits.chooseSeat())
                .bind(Keys.URDU_KEYS, () -> kit.keyboard().onProperty().set(!kit.keyboard().onProperty().get()));
        List.of(Keys.MY_DESK, Keys.SENT, Keys.DIARY, Keys.FLAGGED, Keys.OUTBOX, Keys.ATTENTION)
                .forEach(key -> keys.bind(key, () -> goBy(key)));
        List.of(Keys.AUDIT, Keys.ADMIN).forEach(key -> keys.bindIf(key, () -> goBy(key)));
        WhileShown.follow(this, model.placeProperty(), this::show);
    }

    /// The line to the server, and the clock to tell since when.
    public record Line(ObservableValue<SyncState> state, Supplier<Instant> now) {}

    /// Where one leaves the window to.
    public record Exits(Runnable signOut, Runnable chooseSeat) {}

    private void show(Place place) {
        setCenter(place.view().get());
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
