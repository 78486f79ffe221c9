package pk.gob.edaftar.desktop.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Age;
import pk.gob.edaftar.desktop.desk.Box;
import pk.gob.edaftar.desktop.desk.Home;
import pk.gob.edaftar.desktop.desk.Only;
import pk.gob.edaftar.desktop.desk.Pile;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.ScrollingPage;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.Role;

/// What waits for whoever sits here: figures, what to do first, and the figures of those below. Each opens the list behind it.
public final class HomeView extends BorderPane {
    /// With letters larger than this there is no room for two columns.
    static final double LARGE = 18;

    private final HomeViewModel model;
    private final Kit kit;
    private final Wording wording;
    private final Doors doors;
    private final VBox page = new VBox();
    private boolean focusing;

    public HomeView(HomeViewModel model, Kit kit, Wording wording, Doors doors) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        this.doors = doors;
        getStyleClass().add("home");
        page.getStyleClass().add("home-page");
        setCenter(new ScrollingPage(page));
        WhileShown.follow(this, model.homeProperty(), this::show);
        WhileShown.follow(this, kit.appearance().sizeProperty(), size -> show(model.homeProperty().get()));
        WhileShown.during(this, () -> {
            model.look();
            return () -> { };
        });
    }

    /// The keys stay on Home when its figures are counted anew.
    private void show(Optional<Home> counted) {
        boolean had = focusing || page.getChildren().isEmpty() || page.getScene() != null && page.getScene().getFocusOwner() instanceof Node owner && isWithin(owner);
        page.getChildren().setAll(counted.filter(home -> !home.isEmpty()).map(this::figures)
                .orElseGet(() -> counted.isPresent() ? List.of(empty()) : List.of()));
        if (had) {
            focusFirst();
        }
    }

    private void focusFirst() {
        focusing = true;
        model.workplace().background().onScreen(() -> {
            focusing = false;
            if (page.lookup(".home-tile") instanceof Node first) {
                first.requestFocus();
            }
        });
    }

    private boolean isWithin(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above == page) {
                return true;
            }
        }
        return false;
    }

    private List<Node> figures(Home home) {
        PaperLines lines = new PaperLines(kit, wording, doors);
        VBox first = section("home.first", lines.of(home.first(), Box.MY_DESK, "home.first.none"));
        VBox beside = new VBox(section("home.mine.ages", ages(home.mine(), Box.MY_DESK)));
        if (home.away().all() > 0) {
            beside.getChildren().add(section("home.away.ages", ages(home.away(), Box.SENT)));
        }
        beside.getStyleClass().add("home-beside");
        VBox begin = new VBox(first);
        begin.getStyleClass().add("home-beside");
        if (!home.out().isEmpty()) {
            begin.getChildren().add(section("home.out", lines.of(home.out(), Box.SENT, "home.first.none")));
        }
        if (!home.drafts().isEmpty()) {
            beside.getChildren().add(section("home.drafts", lines.drafts(home.drafts())));
        }
        Pane columns = kit.appearance().em() > LARGE ? new VBox(begin, beside) : new HBox(begin, beside);
        columns.getStyleClass().add("home-columns");
        HBox.setHgrow(begin, Priority.ALWAYS);
        begin.setMinWidth(0);
        begin.setPrefWidth(100);
        List<Node> all = new ArrayList<>(List.of(tiles(home), columns));
        if (!home.below().isEmpty()) {
            all.add(section(below(), new GroupsView(home.below(), kit, wording, doors)));
        }
        return all;
    }

    private String below() {
        Role role = wording.desk().organisation().facts(model.workplace().seat().as(), wording.desk().now()).map(PostFacts::role).orElse(Role.OFFICER);
        return switch (role) {
            case CHIEF_MINISTER, CHIEF_SECRETARY -> "home.departments";
            case DEPARTMENT_HEAD -> "home.department";
            case WING_HEAD -> "home.wing";
            case OFFICER, PA, DIARY_CLERK, SUPER_ADMIN, AUDITOR -> "home.section";
        };
    }

    private FlowPane tiles(Home home) {
        LocalDate today = Dates.dayOf(wording.desk().now());
        FlowPane tiles = new FlowPane(
                tile("home.mine", home.mine().all(), "", Box.MY_DESK, Only.ANY),
                tile("home.late", home.mine().late(), home.mine().late() > 0 ? "home-tile-late" : "", Box.MY_DESK, Only.when(Only.When.LATE)),
                tile("home.today", home.dueToday(), "", Box.MY_DESK, Only.when(Only.When.TODAY)),
                new FigureButton(kit, kit.say("home.new", kit.dates().shortDay(home.freshSince(), today)), home.fresh(), "home-tile",
                        () -> doors.list().accept(Box.MY_DESK, Only.when(Only.When.NEW))),
                tile("home.away", home.away().all(), "", Box.SENT, Only.ANY),
                tile("home.away.late", home.away().late(), home.away().late() > 0 ? "home-tile-late" : "", Box.SENT, Only.when(Only.When.LATE)),
                tile("home.followUps", home.followUpsDue(), "", Box.FLAGGED, Only.when(Only.When.TODAY)));
        if (home.cameBack() > 0) {
            FigureButton back = new FigureButton(kit, kit.say("home.cameBack"), home.cameBack(), "home-tile", doors.attention());
            back.getStyleClass().add("home-tile-late");
            tiles.getChildren().add(back);
        }
        if (home.findings() > 0) {
            tiles.getChildren().add(tile("home.findings", home.findings(), "", Box.DIARY, Only.when(Only.When.FINDING)));
        }
        tiles.getStyleClass().add("home-tiles");
        return tiles;
    }

    private FigureButton tile(String key, int figure, String style, Box box, Only only) {
        FigureButton tile = new FigureButton(kit, kit.say(key), figure, "home-tile", () -> doors.list().accept(box, only));
        if (!style.isEmpty()) {
            tile.getStyleClass().add(style);
        }
        return tile;
    }

    /// One bar for each age, as long as its share of the longest.
    private GridPane ages(Pile pile, Box box) {
        GridPane bars = new GridPane();
        bars.getStyleClass().add("age-bars");
        int most = Age.ALL.stream().mapToInt(pile::aged).max().orElse(0);
        for (Age age : Age.ALL) {
            String words = kit.say("dak.only.age." + name(age));
            bars.addRow(bars.getRowCount(), Bar.name(words), new Bar(kit, words, pile.aged(age), most, "age-" + name(age),
                    () -> doors.list().accept(box, Only.of(age))));
        }
        return bars;
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private VBox section(String key, Node content) {
        Label title = new Label(kit.say(key));
        title.getStyleClass().add("home-heading");
        VBox section = new VBox(title, content);
        section.getStyleClass().add("home-section");
        return section;
    }

    private VBox empty() {
        VBox empty = new VBox(Icon.HOME.node(), kit.controls().text(kit.say("home.empty"), "empty-title"),
                kit.controls().text(kit.say("home.empty.hint", Keys.REGISTER.shown()), "empty-hint"));
        empty.getStyleClass().add("empty");
        VBox.setVgrow(empty, Priority.ALWAYS);
        return empty;
    }
}
