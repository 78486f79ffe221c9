package pk.gob.edaftar.desktop.home;

import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import pk.gob.edaftar.desktop.desk.Age;
import pk.gob.edaftar.desktop.desk.Box;
import pk.gob.edaftar.desktop.desk.Home;
import pk.gob.edaftar.desktop.desk.Only;
import pk.gob.edaftar.desktop.desk.Scope;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Controls;
import pk.gob.edaftar.desktop.ui.Kit;

/// Sections, wings, departments or posts side by side: what is with them, what of it is late, and how old it is, as a bar
/// whose pieces open the lists behind them.
final class GroupsView extends GridPane {
    private static final double LONGEST_EM = 26;
    private static final double LONGEST_EM_OF_LARGE = 12;

    private final Kit kit;
    private final Doors doors;
    private final int most;
    private final double longest;

    GroupsView(List<Home.Group> groups, Kit kit, Wording wording, Doors doors) {
        this.kit = kit;
        this.doors = doors;
        this.longest = kit.appearance().em() > HomeView.LARGE ? LONGEST_EM_OF_LARGE : LONGEST_EM;
        this.most = groups.stream().mapToInt(group -> group.pile().all()).max().orElse(0);
        getStyleClass().add("home-groups");
        addRow(0, new Label(), heading("home.with.them"), heading("home.late"), legend());
        for (Home.Group group : groups) {
            String name = wording.scope(group.scope());
            Label named = Bar.name(name);
            named.getStyleClass().add("home-group-name");
            addRow(getRowCount(), named, number(name, group.pile().all(), "", group.scope(), Only.ANY),
                    number(name + " · " + kit.say("home.late"), group.pile().late(), "figure-late", group.scope(), Only.when(Only.When.LATE)),
                    bar(name, group));
        }
    }

    private Label heading(String key) {
        Label heading = new Label(kit.say(key));
        heading.getStyleClass().add("home-group-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        setHalignment(heading, HPos.CENTER);
        return heading;
    }

    private Node legend() {
        FlowPane legend = new FlowPane();
        legend.setMinWidth(0);
        legend.setPrefWrapLength(longest * kit.appearance().em());
        legend.getStyleClass().add("home-legend");
        Age.ALL.forEach(age -> {
            Region colour = new Region();
            colour.getStyleClass().addAll("home-legend-colour", "age-" + HomeView.name(age));
            Label words = new Label(kit.say("dak.only.age." + HomeView.name(age)), colour);
            words.setMinWidth(USE_PREF_SIZE);
            words.getStyleClass().add("home-group-heading");
            legend.getChildren().add(words);
        });
        return legend;
    }

    private Button number(String words, int figure, String style, Scope scope, Only only) {
        Button number = new Button(String.format(Locale.ROOT, "%,d", figure));
        number.setAccessibleText(kit.say("home.figure", words, figure));
        number.getStyleClass().addAll("flat", "home-group-number");
        if (figure > 0 && !style.isEmpty()) {
            number.getStyleClass().add(style);
        }
        number.setMinWidth(USE_PREF_SIZE);
        number.setOnAction(pressed -> doors.list().accept(Box.BELOW, only.within(scope)));
        setHalignment(number, HPos.CENTER);
        return number;
    }

    private HBox bar(String name, Home.Group group) {
        HBox bar = new HBox();
        bar.getStyleClass().add("home-group-bar");
        for (Age age : Age.ALL) {
            int figure = group.pile().aged(age);
            if (figure > 0) {
                bar.getChildren().add(piece(name, age, figure, group.scope()));
            }
        }
        return bar;
    }

    private Button piece(String name, Age age, int figure, Scope scope) {
        Button piece = new Button(figure * longest / most < 1.6 ? "" : String.format(Locale.ROOT, "%,d", figure));
        String words = kit.say("home.figure", name + " · " + kit.say("dak.only.age." + HomeView.name(age)), figure);
        piece.setAccessibleText(words);
        piece.setTooltip(Controls.tooltip(words));
        double width = Math.max(0.5, longest * figure / most) * kit.appearance().em();
        piece.setMinWidth(width);
        piece.setPrefWidth(width);
        piece.setMaxWidth(width);
        piece.getStyleClass().addAll("flat", "home-group-piece", "may-shorten", "age-" + HomeView.name(age));
        piece.setOnAction(pressed -> doors.list().accept(Box.BELOW, Only.of(age).within(scope)));
        return piece;
    }
}
