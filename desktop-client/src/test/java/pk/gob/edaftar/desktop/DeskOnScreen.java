package pk.gob.edaftar.desktop;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.List;
import pk.gob.edaftar.desktop.desk.Desk;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.shell.MainView;
import pk.gob.edaftar.desktop.shell.Window;
import pk.gob.edaftar.desktop.text.Fonts;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.desktop.theme.Appearance;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.ErrorReporter;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.OnScreen;

/// A desk in the real window, with all its threads.
final class DeskOnScreen {
    private final DeskScreens screens;
    private final Kit kit;
    private final List<ErrorReporter.Fault> faults = new CopyOnWriteArrayList<>();

    private DeskOnScreen(OnScreen screen, Desk desk, Language language, Appearance appearance) {
        Fonts.loadForFirstWindow();
        Window window = new Window(screen.stage(), new Messages(language), appearance);
        ErrorReporter reporter = new ErrorReporter();
        reporter.shownBy(faults::add);
        kit = window.kit();
        screens = new DeskScreens(new Workplace(desk, desk.seats().getFirst(), Background.onVirtualThreads(reporter)), kit, 345);
        go("shell.place.my-desk");
        window.show(() -> screens.build(new MainView.Leaving(() -> { }, () -> { }, () -> { })));
    }

    static DeskOnScreen open(OnScreen screen, Desk desk, Language language, Appearance appearance) {
        return screen.get(() -> new DeskOnScreen(screen, desk, language, appearance));
    }

    static DeskOnScreen open(OnScreen screen, Desk desk, Language language) {
        return open(screen, desk, language, screen.get(Appearance::new));
    }

    DeskScreens screens() {
        return screens;
    }

    Kit kit() {
        return kit;
    }

    /// Bugs that came up meanwhile; there should be none.
    List<ErrorReporter.Fault> faults() {
        return faults;
    }

    void go(OnScreen screen, String place) {
        screen.run(() -> go(place));
    }

    private void go(String place) {
        screens.mainModel().go(screens.mainModel().places().stream().filter(each -> each.key().equals(place)).findFirst().orElseThrow());
    }
}
