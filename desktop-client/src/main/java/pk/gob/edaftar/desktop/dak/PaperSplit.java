package pk.gob.edaftar.desktop.dak;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.preview.ComparisonView;
import pk.gob.edaftar.desktop.preview.PreviewView;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.KeyMap;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Share;
import pk.gob.edaftar.desktop.ui.Steps;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.dak.Grade;

/// A list of papers and beside it the one looked at, with their keys.
public final class PaperSplit extends BorderPane {
    /// What a row of the list needs to show number, urgency and day side by side.
    private static final double LETTERS = 22;
    private static final double MOST = 0.42;

    private final Steps steps;
    private final PaperView paperView;
    private final BorderPane beside;
    private @Nullable Region instead;
    private @Nullable Region file;

    /// @param divider where list and paper part, remembered between screens
    /// @param seek goes to the paper with a number
    public <L extends Region & Steps> PaperSplit(L list, PaperViewModel paper, Kit kit, Wording wording, DoubleProperty divider,
            Consumer<String> seek) {
        steps = list;
        getStyleClass().add("dak-box");
        paperView = new PaperView(paper, kit, wording, seek);
        // what has no room in it is for the paper to say, not to push the rest out of the window
        paperView.setMinWidth(0);
        beside = new BorderPane(paperView);
        beside.setMinWidth(0);
        SplitPane split = new SplitPane(list, beside);
        split.setDividerPositions(divider.get());
        SplitPane.setResizableWithParent(list, false);
        list.minWidthProperty().bind(Share.of(split, kit.appearance(), LETTERS, MOST));
        split.getDividers().getFirst().positionProperty().bindBidirectional(divider);
        setCenter(split);
        WhileShown.follow(this, paperView.files().readingProperty(), open -> layOpen(open, paper, kit));
        WhileShown.follow(this, paper.paperProperty(), this::closeUnlessHere);
        KeyMap keys = KeyMap.on(this)
                .bind(Keys.NEXT, () -> steps.step(1))
                .bind(Keys.PREVIOUS, () -> steps.step(-1))
                .bind(Keys.PRINT, () -> print(isPaperShown()))
                .bindIf(Keys.WHO_SEES, () -> onPaper(paperView::showWhoSees))
                .bindIf(Keys.PASTE, () -> isPaperShown() && paperView.paste())
                .bindIf(Keys.FILTER, steps::focusFilter)
                .bindIf(Keys.OPEN, () -> {
                    boolean unopened = isPaperShown() && paper.isUnopened();
                    if (unopened) {
                        paper.open();
                    }
                    return unopened;
                });
        Arrays.stream(DakAct.values()).forEach(act -> keys.bindIf(act.shortcut(), () -> onPaper(() -> paperView.begin(act))));
    }

    void print(boolean itself) {
        paperView.print(itself);
    }

    /// No key acts on a paper that is not before one's eyes.
    private boolean onPaper(Runnable act) {
        boolean shown = isPaperShown();
        if (shown) {
            act.run();
        }
        return shown;
    }

    private boolean isPaperShown() {
        return beside.getCenter() == paperView;
    }

    /// Shows something else beside the list than the paper looked at, or that paper again.
    void showInstead(@Nullable Region other) {
        instead = other;
        turn();
    }

    private void turn() {
        Region over = instead == null ? file : instead;
        beside.setCenter(over == null ? paperView : over);
    }

    /// Lays a file over its paper, as long as the paper is here with it.
    private void layOpen(Optional<FilesViewModel.Laid> open, PaperViewModel paper, Kit kit) {
        Paper shown = paper.paperProperty().get();
        file = open.filter(laid -> isOn(shown, laid)).map(laid -> {
            Region view = laid(laid, shown, paper, kit);
            view.setMinWidth(0);
            return view;
        }).orElse(null);
        turn();
    }

    private Region laid(FilesViewModel.Laid laid, Paper shown, PaperViewModel paper, Kit kit) {
        FilesViewModel files = paperView.files();
        boolean secret = shown.trail().dak().grade() == Grade.SECRET;
        Background background = paper.workplace().background();
        return laid.against().<Region>map(later -> {
            FileVersions versions = FileVersions.of(shown.files()).stream().filter(each -> each.all().contains(later)).findFirst().orElseThrow();
            return new ComparisonView(files.comparison(laid.file(), later, versions), secret, kit, background, files::leave);
        }).orElseGet(() -> new PreviewView(files.preview(laid.file()), secret, kit, background, files::leave));
    }

    private static boolean isOn(@Nullable Paper shown, FilesViewModel.Laid laid) {
        return shown != null && shown.files().contains(laid.file()) && laid.against().map(shown.files()::contains).orElse(true);
    }

    private void closeUnlessHere(@Nullable Paper shown) {
        paperView.files().readingProperty().get().filter(laid -> !isOn(shown, laid)).ifPresent(gone -> paperView.files().leave());
    }

    /// Puts the keys on the list.
    @Override
    public void requestFocus() {
        steps.focusList();
    }
}
