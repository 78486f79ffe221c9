package pk.gob.edaftar.desktop.admin;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.DeskChange;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.export.ExportView;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.KeyMap;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.session.DeviceHere;

/// People and their charges, units and posts, titles, holidays, computers, invitations, and other systems. A department's head sees the first
/// two, of his own department.
public final class AdminView extends BorderPane {
    private final AdminViewModel model;
    private final Kit kit;
    private final PeopleShelf people;
    private final UnitsPage units;
    private final TitlesShelf titles;
    private final HolidaysShelf holidays;
    private final ComputersShelf computers;
    private final InvitationsShelf invitations;
    private final ProgramsShelf programs;
    private final HBox buttons = new HBox();
    private Catalogue<?> page;

    public AdminView(AdminViewModel model, Kit kit, Wording wording) {
        this.model = model;
        this.kit = kit;
        this.people = new PeopleShelf(model, kit, wording);
        this.units = new UnitsPage(model, kit, wording);
        this.titles = new TitlesShelf(model, kit, wording);
        this.holidays = new HolidaysShelf(model, kit, wording);
        this.computers = new ComputersShelf(model, kit, wording);
        this.invitations = new InvitationsShelf(model, kit, wording);
        this.programs = new ProgramsShelf(model, kit, wording);
        this.page = people.shelf();
        getStyleClass().add("tray");
        Notice notice = new Notice();
        Label title = new Label(kit.say("admin.title"));
        title.getStyleClass().add("list-title");
        buttons.getStyleClass().add("admin-buttons");
        HBox above = line(title, kit.controls().icon("export.list", Icon.EXPORT, Keys.EXPORT, this::takeOut));
        HBox line = line(tabs(), buttons);
        String hint = model.managesAll() ? "admin.hint" : "admin.hint.head";
        VBox head = new VBox(above, kit.controls().text(kit.say(hint), "quiet-text"), line, notice);
        head.getStyleClass().add("tray-head");
        setTop(head);
        show(people.shelf(), people.buttons());
        KeyMap.on(this).bind(Keys.FILTER, () -> page.filter().requestFocus()).bind(Keys.EXPORT, this::takeOut);
        WhileShown.follow(this, model.troubleProperty(), trouble -> AdminSheet.show(trouble, notice, kit, wording));
        WhileShown.during(this, () -> {
            model.refresh();
            return model.workplace().watch(change -> {
                if (change instanceof DeskChange.Directory) {
                    model.readDirectory();
                }
            });
        });
        WhileShown.focus(model.workplace().background(), people.shelf().filter());
    }

    private static HBox line(Node first, Node last) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(first, space, last);
        line.getStyleClass().add("row-line");
        return line;
    }

    private Node tabs() {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> tabs = new ArrayList<>();
        tabs.add(tab("admin.people", Icon.PERSON, people.shelf(), people.buttons()));
        tabs.add(tab("admin.units", Icon.MARK, units.tree(), units.buttons()));
        if (model.managesAll()) {
            tabs.add(tab("admin.titles", Icon.PHRASES, titles.shelf(), List.of()));
            tabs.add(tab("admin.holidays", Icon.CALENDAR, holidays.shelf(), holidays.buttons()));
            tabs.add(counted(tab("admin.computers", Icon.SERVER, computers.shelf(), List.of())));
            tabs.add(tab("admin.invitations", Icon.SLIP, invitations.shelf(), invitations.buttons()));
            tabs.add(tab("admin.programs", Icon.LINK, programs.shelf(), programs.buttons()));
        }
        tabs.forEach(tab -> tab.setToggleGroup(group));
        tabs.getFirst().setSelected(true);
        group.selectedToggleProperty().addListener((seen, was, is) -> {
            if (is == null && was != null) {
                was.setSelected(true);
            }
        });
        HBox all = new HBox(tabs.toArray(Node[]::new));
        all.getStyleClass().add("row-line");
        return all;
    }

    /// With how many wait to be admitted.
    private ToggleButton counted(ToggleButton tab) {
        WhileShown.during(this, () -> {
            InvalidationListener changed = seen -> {
                long wait = model.computers().stream().filter(DeviceHere::waits).count();
                tab.setText(wait == 0 ? kit.say("admin.computers") : kit.say("admin.computers.wait", wait));
                tab.setAccessibleText(tab.getText());
            };
            model.computers().addListener(changed);
            changed.invalidated(model.computers());
            return () -> model.computers().removeListener(changed);
        });
        return tab;
    }

    private ToggleButton tab(String key, Icon icon, Catalogue<?> shown, List<Button> own) {
        ToggleButton tab = new ToggleButton(kit.say(key), icon.node());
        tab.setAccessibleText(kit.say(key));
        tab.selectedProperty().addListener((seen, was, is) -> {
            if (is) {
                show(shown, own);
                WhileShown.focus(model.workplace().background(), shown.filter());
            }
        });
        return tab;
    }

    private void show(Catalogue<?> shown, List<Button> own) {
        page = shown;
        buttons.getChildren().setAll(own);
        setCenter(shown);
    }

    private void takeOut() {
        ExportView.open(page.listing(), model.workplace(), kit);
    }
}
