package pk.gob.edaftar.desktop;

import java.time.Duration;
import java.util.ArrayList;
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
import pk.gob.edaftar.desktop.desk.Locking;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.SyncState;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.shell.IdleWatch;
import pk.gob.edaftar.desktop.shell.LooksView;
import pk.gob.edaftar.desktop.shell.MainView;
import pk.gob.edaftar.desktop.shell.NoOfficeView;
import pk.gob.edaftar.desktop.shell.NoSeatView;
import pk.gob.edaftar.desktop.shell.Preferences;
import pk.gob.edaftar.desktop.shell.Window;
import pk.gob.edaftar.desktop.signin.LockView;
import pk.gob.edaftar.desktop.signin.LockViewModel;
import pk.gob.edaftar.desktop.signin.SignInView;
import pk.gob.edaftar.desktop.signin.SignInViewModel;
import pk.gob.edaftar.desktop.text.Fonts;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.desktop.theme.Appearance;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.ErrorReporter;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Role;

/// The program on the screen: the way in, somebody's desk, and out again. The first window does not wait for
/// what is behind the entrance.
public final class Desktop implements SignInViewModel.Inside {
    private static final int DIVIDER = 345;
    /// A small computer has memory for so many desks at once; whoever was in longest ago signs in anew.
    private static final int MOST_OPEN = 3;
    private static final String ICON = "/icon/e-daftar-128.png";

    private final Preferences preferences;
    private final Background background;
    private final Window window;
    private final CompletableFuture<Entrance> entrance;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final List<Inside> open = new ArrayList<>();
    private final IdleWatch idle;
    private @Nullable SignInViewModel entering;
    private @Nullable Inside front;
    private @Nullable Duration lockAfter;

    /// Somebody who has signed in, in front or behind.
    private record Inside(Desk desk, Workplace workplace, DeskScreens screens) {}

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
        this.idle = new IdleWatch(window.scene(), background, this::limit, this::lock);
        window.showFaultsOf(reporter, background);
        stage.setOnHidden(gone -> closed.complete(null));
        background.run(() -> new Image(ICON), stage.getIcons()::add);
        messages.languageProperty().addListener((seen, was, is) -> remember("language", is.tag()));
        appearance.darkProperty().addListener((seen, was, is) -> remember("dark", is));
        appearance.sizeProperty().addListener((seen, was, is) -> remember("size", is));
    }

    private Duration limit() {
        return lockAfter != null ? lockAfter
                : front == null ? Duration.ZERO : Duration.ofMinutes(front.desk().locking().terms().lockMinutes());
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
        open(null);
    }

    private void open(Entrance.@Nullable SignIn why) {
        SignInViewModel signIn = new SignInViewModel(entrance, background, this);
        entering = signIn;
        Kit kit = window.kit();
        window.show(() -> new SignInView(signIn, kit, new LooksView(kit)));
        if (why != null) {
            signIn.tell(why);
        }
    }

    /// Shows an invitation's link to whoever is at the window; from any thread. It is only filled in, and not while somebody works.
    public void invited(String link) {
        background.onScreen(() -> {
            if (front == null && entering != null) {
                entering.invited(link);
            }
        });
    }

    /// The screens of whoever is in front; none while nobody is.
    public @Nullable DeskScreens screens() {
        return front == null ? null : front.screens();
    }

    /// Another time after which the desk in front is locked, in place of the office's.
    void lockAfter(Duration other) {
        lockAfter = other;
        idle.begin();
    }

    /// Signs out whoever is in front, and shows the way in again.
    public void leave() {
        leave(null);
    }

    private void leave(Entrance.@Nullable SignIn why) {
        if (front != null) {
            close(front);
        }
        open(why);
        window.unlock();
    }

    private void close(Inside inside) {
        inside.workplace().close();
        open.remove(inside);
        if (inside.equals(front)) {
            front = null;
        }
    }

    /// Covers the desk in front at once; it stays open, and goes on sending and receiving.
    public void lock() {
        Inside inside = front;
        if (inside != null && !window.isLocked()) {
            LockViewModel model = new LockViewModel(inside.desk(), background, unlocked -> back(inside, unlocked));
            window.lock(() -> new LockView(model, window.kit(), new LooksView(window.kit()),
                    new LockView.Ways(this::another, this::leave)));
        }
    }

    /// Lets somebody else in; the desk in front stays open behind.
    public void another() {
        front = null;
        open();
        window.unlock();
    }

    @Override
    public Optional<Desk> behind(PersonId person) {
        return inside(person).map(Inside::desk);
    }

    private Optional<Inside> inside(PersonId person) {
        return open.stream().filter(each -> each.desk().person().equals(person)).findFirst();
    }

    @Override
    public void back(Desk desk, Locking.Unlocked unlocked) {
        inside(desk.person()).ifPresent(inside -> back(inside, unlocked));
    }

    private void back(Inside inside, Locking.Unlocked unlocked) {
        switch (unlocked) {
            case YES -> toFront(inside);
            case WRONG -> { }
            case WINDOW_OVER -> shut(inside, new Entrance.SignIn.WindowOver(inside.desk().now()));
            case SHUT_OUT -> shut(inside, new Entrance.SignIn.DeviceRevoked());
        }
    }

    private void shut(Inside inside, Entrance.SignIn why) {
        front = inside;
        leave(why);
    }

    private void toFront(Inside inside) {
        if (!inside.equals(front)) {
            front = inside;
            window.show(() -> inside.screens().build(new MainView.Leaving(this::leave, this::lock, this::another)));
        }
        window.unlock();
        idle.begin();
    }

    @Override
    public void opened(Desk desk) {
        enter(desk);
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
        Inside inside = new Inside(desk, entered, made);
        open.add(inside);
        toFront(inside);
        if (open.size() > MOST_OPEN) {
            close(open.getFirst());
        }
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
