package pk.gob.edaftar.desktop.find;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.export.ExportView;
import pk.gob.edaftar.desktop.find.FindViewModel.Answer;
import pk.gob.edaftar.desktop.find.FindViewModel.Line;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.KeyMap;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Steps;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.find.Found;

/// What was found, how many, and what the search is narrowed to. The words are typed in the field at the top, so it never takes
/// the keys by itself.
public final class FindView extends BorderPane implements Steps {
    private final FindViewModel model;
    private final Kit kit;
    private final Wording wording;
    private final ListView<Line> list;
    private final FilterView filters;
    private final Label count;
    private final Label more;

    public FindView(FindViewModel model, Kit kit, Wording wording) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        getStyleClass().addAll("dak-list", "find-list");
        filters = new FilterView(model, kit, wording);
        filters.visibleProperty().bind(model.filteringProperty());
        filters.managedProperty().bind(filters.visibleProperty());
        count = kit.controls().text("", "find-count");
        more = kit.controls().text("", "find-more");
        list = new ListView<>(model.lines());
        list.getStyleClass().addAll("edge-to-edge", "papers");
        list.setAccessibleText(kit.say("find.title"));
        list.setCellFactory(view -> new HitCell(kit, wording));
        list.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null) {
                model.selectedProperty().set(is.hit().dak());
            }
        });
        setTop(head());
        setCenter(list);
        WhileShown.follow(this, model.selectedProperty(), this::select);
        WhileShown.follow(this, model.answerProperty(), this::show);
        KeyMap.on(filters).bind(Keys.LEAVE, this::focusList);
    }

    @Override
    public void step(int by) {
        int size = model.lines().size();
        if (size > 0) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, size - 1);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - 2));
        }
    }

    @Override
    public boolean focusFilter() {
        model.filteringProperty().set(true);
        filters.begin();
        return true;
    }

    @Override
    public void focusList() {
        WhileShown.focus(model.background(), list);
    }

    private VBox head() {
        Label title = new Label(kit.say("find.title"));
        title.getStyleClass().add("list-title");
        title.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ToggleButton narrow = kit.controls().toggle("find.filters", Icon.FILTER);
        narrow.selectedProperty().bindBidirectional(model.filteringProperty());
        HBox above = new HBox(title, space, kit.controls().icon("export.list", Icon.EXPORT, Keys.EXPORT, this::takeOut), narrow);
        above.getStyleClass().add("list-head-line");
        VBox head = new VBox(above, filters, count, more);
        head.getStyleClass().add("list-head");
        return head;
    }

    /// Takes what was found out into a file.
    public void takeOut() {
        if (!model.lines().isEmpty()) {
            ExportView.open(new FindListing(model, kit, wording).listing(), model.workplace(), kit);
        }
    }

    private void select(@Nullable DakId paper) {
        int index = -1;
        for (int i = 0; i < model.lines().size(); i++) {
            if (model.lines().get(i).hit().dak().equals(paper)) {
                index = i;
            }
        }
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
        }
    }

    private void show(Answer answer) {
        boolean asked = !answer.sought().isEmpty();
        Found here = answer.here();
        shown(count, asked ? counted(answer) : "");
        shown(more, asked ? String.join(" ", besides(answer)) : "");
        list.setPlaceholder(placeholder(asked, here));
        // lines that were listed anew have lost their mark
        select(model.selectedProperty().get());
    }

    private String counted(Answer answer) {
        Found here = answer.here();
        String found = here.atLeast() ? kit.say("find.count.atLeast", here.count()) : kit.say("find.count", here.count());
        return answer.elsewhere().isEmpty() ? found : kit.say("find.count.and", found, answer.elsewhere().size());
    }

    /// What one has to know besides the count: that not all are shown, and what the search could not look at yet.
    private List<String> besides(Answer answer) {
        List<String> said = new ArrayList<>();
        Found here = answer.here();
        if (here.count() > here.hits().size()) {
            said.add(kit.say("find.first", here.hits().size()));
        }
        if (here.building() || here.behind() > 0) {
            said.add(kit.say("find.behind"));
        }
        if (answer.server().isPresent() && (answer.server().get().building() || answer.server().get().behind() > 0)) {
            said.add(kit.say("find.behind.server"));
        }
        return said;
    }

    private static void shown(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private Node placeholder(boolean asked, Found here) {
        String filter = Keys.FILTER.shown();
        VBox empty = new VBox((asked ? Icon.FILTER : Icon.FIND).node(),
                kit.controls().text(asked ? kit.say("find.nothing") : kit.say("find.begin"), "empty-title"),
                kit.controls().text(asked ? kit.say("find.nothing.hint", filter) : kit.say("find.begin.hint", filter), "empty-hint"));
        empty.getStyleClass().add("empty");
        empty.setVisible(here.hits().isEmpty());
        return empty;
    }
}
