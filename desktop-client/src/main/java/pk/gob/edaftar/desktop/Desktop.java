package pk.gob.edaftar.desktop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Desk;
import pk.gob.edaftar.desktop.desk.Entrance;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.SyncState;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.shell.LooksView;
import pk.gob.edaftar.desktop.shell.NoOfficeView;
import pk.gob.edaftar.desktop.shell.NoSeatView;
import pk.gob.edaftar.desktop.shell.Preferences;
import pk.gob.edaftar.desktop.shell.Window;
import pk.gob.edaftar.desktop.signin.SignInView;
import pk.gob.edaftar.desktop.signin.SignInViewModel;
import pk.gob.edaftar.desktop.text.Fonts;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.desktop.theme.Appearance;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.ErrorReporter;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.org.Role;

/// The program on the screen: the way in, somebody's desk, and out again. The first window does not wait for
/// what is behind the entrance.
public final class Desktop {
    private static final int DIVIDER = 345;
    private static final String ICON = "/icon/e-daftar-128.png";

    private final Preferences preferences;
    private final Background background;
    private final Window window;
    private final CompletableFuture<Entrance> entrance;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private @Nullable Workplace workplace;
    private @Nullable DeskScreens screens;

    /// Made on the FX thread.
    public Desktop(Stage stage, Preferences preferences, ErrorReporter reporter, CompletableFuture<Entrance> entrance) {
        this.preferences = preferences;
        this.entrance = entrance;
        this.background = Background.onVirtualThreads(reporter);
        Fonts.loadForFirstWindow();
        Messages messages = new Messages(preferences.language());
        Appearance appearance = new Appearance();
        appearance.darkProperty().set(preferences.dark());
        appearance.sizeProperty().set(preferences.number("size", 100));
        this.window = new Window(stage, messages, appearance);
        window.showFaultsOf(reporter, background);
        stage.setOnHidden(gone -> closed.complete(null));
        background.run(() -> new Image(ICON), stage.getIcons()::add);
        messages.languageProperty().addListener((seen, was, is) -> remember("language", is.tag()));
        appearance.darkProperty().addListener((seen, was, is) -> remember("dark", is));
        appearance.sizeProperty().addListener((seen, was, is) -> remember("size", is));
    }

    public Window window() {
        return window;
    }

    /// Takes the whole of a small screen; from any thread.
    public void fitScreen() {
        background.onScreen(window::fitScreen);
    }

    public Background background() {
        return background;
    }

    /// Done once the window has been closed.
    public CompletableFuture<Void> closed() {
        return closed;
    }

    /// Shows the way in.
    public void open() {
        SignInViewModel signIn = new SignInViewModel(entrance, background, this::enter);
        Kit kit = window.kit();
        window.show(() -> new SignInView(signIn, kit, new LooksView(kit)));
    }

    /// The screens of whoever has signed in; none while nobody has.
    public @Nullable DeskScreens screens() {
        return screens;
    }

    /// Signs out whoever is in, and shows the way in again.
    public void leave() {
        if (workplace != null) {
            workplace.close();
        }
        workplace = null;
        screens = null;
        open();
    }

    private void enter(Desk desk) {
        List<Seat> seats = desk.seats();
        if (seats.isEmpty()) {
            waitUntil(desk, () -> !desk.seats().isEmpty(), here -> new NoSeatView(window.kit(), here.state(), here.arrived(), here.leave()));
            return;
        }
        if (noOffice(desk)) {
            waitUntil(desk, () -> !noOffice(desk), here -> new NoOfficeView(window.kit(), new LooksView(window.kit()), here.leave()));
            return;
        }
        Workplace entered = new Workplace(desk, seats.getFirst(), background);
        DeskScreens made = new DeskScreens(entered, window.kit(), preferences.number("divider", DIVIDER));
        made.dividerProperty().addListener((seen, was, is) -> remember("divider", Math.round(is.doubleValue() * 1000)));
        workplace = entered;
        screens = made;
        window.show(() -> made.build(this::leave));
    }

    /// What somebody looks at while his desk cannot be opened yet.
    private record Waiting(ObservableValue<SyncState> state, ObservableValue<Boolean> arrived, Runnable leave) {}

    /// Whether nobody but Super Admins has a post yet: there is nothing to work at.
    private static boolean noOffice(Desk desk) {
        return desk.organisation().posts().stream().allMatch(post -> desk.organisation().facts(post.id(), desk.now())
                .filter(facts -> facts.role() != Role.SUPER_ADMIN).isEmpty());
    }

    /// At the first sign-in the directory is still on its way, and posts and charges may be given while somebody waits.
    private void waitUntil(Desk desk, BooleanSupplier ready, Function<Waiting, Parent> page) {
        SimpleObjectProperty<SyncState> state = new SimpleObjectProperty<>(desk.sync());
        AtomicReference<Desk.@Nullable Listening> listening = new AtomicReference<>();
        Runnable stop = () -> Optional.ofNullable(listening.getAndSet(null)).ifPresent(Desk.Listening::close);
        SimpleBooleanProperty arrived = new SimpleBooleanProperty();
        listening.set(desk.listen(change -> background.onScreen(() -> {
            state.set(desk.sync());
            if (listening.get() != null && ready.getAsBoolean()) {
                stop.run();
                enter(desk);
            } else {
                background.run(desk::isUpToDate, arrived::set);
            }
        })));
        if (ready.getAsBoolean()) {
            stop.run();
            enter(desk);
            return;
        }
        background.run(desk::isUpToDate, arrived::set);
        window.show(() -> page.apply(new Waiting(state, arrived, () -> {
            stop.run();
            background.run(desk::close);
            leave();
        })));
    }

    private void remember(String name, Object value) {
        background.run(() -> preferences.remember(name, value));
    }
}
