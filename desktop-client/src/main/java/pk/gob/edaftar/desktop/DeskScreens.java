package pk.gob.edaftar.desktop;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import pk.gob.edaftar.desktop.admin.AdminView;
import pk.gob.edaftar.desktop.admin.AdminViewModel;
import pk.gob.edaftar.desktop.audit.AuditView;
import pk.gob.edaftar.desktop.audit.AuditViewModel;
import pk.gob.edaftar.desktop.bring.BringView;
import pk.gob.edaftar.desktop.bring.BringViewModel;
import pk.gob.edaftar.desktop.dak.DakBoxView;
import pk.gob.edaftar.desktop.dak.DakListViewModel;
import pk.gob.edaftar.desktop.dak.PaperSplit;
import pk.gob.edaftar.desktop.dak.PaperViewModel;
import pk.gob.edaftar.desktop.dak.RegisterView;
import pk.gob.edaftar.desktop.dak.RegisterViewModel;
import pk.gob.edaftar.desktop.desk.Box;
import pk.gob.edaftar.desktop.desk.Counts;
import pk.gob.edaftar.desktop.desk.Only;
import pk.gob.edaftar.desktop.desk.SyncState;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.find.FindView;
import pk.gob.edaftar.desktop.find.FindViewModel;
import pk.gob.edaftar.desktop.home.Doors;
import pk.gob.edaftar.desktop.home.HomeView;
import pk.gob.edaftar.desktop.home.HomeViewModel;
import pk.gob.edaftar.desktop.outbox.AttentionView;
import pk.gob.edaftar.desktop.outbox.OutboxView;
import pk.gob.edaftar.desktop.outbox.OutboxViewModel;
import pk.gob.edaftar.desktop.people.ActingAsView;
import pk.gob.edaftar.desktop.shell.MainView;
import pk.gob.edaftar.desktop.shell.MainViewModel;
import pk.gob.edaftar.desktop.shell.Place;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.KeyMap;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.org.Role;

/// The screens of one signed-in person, put together: this is where the features of the desk meet.
public final class DeskScreens {
    private final Workplace workplace;
    private final Kit kit;
    private final Wording wording;
    private final DoubleProperty divider;
    private final Map<Box, Listed> boxes = new EnumMap<>(Box.class);
    private final OutboxViewModel outbox;
    private final Place bringing;
    private final MainViewModel main;

    /// A list, and where it is shown.
    private record Listed(Place place, DakListViewModel list) {}

    /// @param divider where list and paper part, in per mille of the width
    public DeskScreens(Workplace workplace, Kit kit, int divider) {
        this.workplace = workplace;
        this.kit = kit;
        this.wording = new Wording(kit.messages(), workplace.desk());
        this.divider = new SimpleDoubleProperty(divider / 1000.0);
        this.outbox = new OutboxViewModel(workplace);
        BringViewModel register = new BringViewModel(workplace);
        this.bringing = new Place("bring.title", Icon.BRING_IN, Keys.BRING_IN, new SimpleObjectProperty<>(0), false,
                () -> new BringView(register, kit, wording, this::backToRegistering), registers());
        this.main = main();
    }

    public DoubleProperty dividerProperty() {
        return divider;
    }

    /// The line, and what waits to go over it.
    public SyncState sync() {
        return workplace.syncProperty().get();
    }

    public MainViewModel mainModel() {
        return main;
    }

    /// Builds the window's content anew.
    public Parent build(MainView.Leaving leaving) {
        ActingAsView actingAs = new ActingAsView(workplace, kit, wording);
        return new MainView(main, kit, new MainView.Line(workplace.syncProperty(), workplace.desk()::now,
                workplace.closesProperty()), actingAs,
                new MainView.Exits(leaving, actingAs::choose));
    }

    private MainViewModel main() {
        box(Box.BELOW, "shell.place.below", Icon.DESK, Keys.HOME, counts -> 0, registers());
        FindViewModel found = new FindViewModel(workplace);
        PaperViewModel foundPaper = new PaperViewModel(workplace);
        RegisterViewModel registering = new RegisterViewModel(workplace, kit.messages());
        AuditViewModel auditing = new AuditViewModel(workplace);
        AdminViewModel administering = new AdminViewModel(workplace, wording);
        ObservableValue<Integer> none = new SimpleObjectProperty<>(0);
        Place finding = new Place("shell.place.found", Icon.FIND, Keys.FIND, none, false,
                () -> found(found, foundPaper));
        Place register = new Place("shell.place.register", Icon.REGISTER, Keys.REGISTER, none, false,
                () -> new RegisterView(registering, kit, wording, this::leaveRegistering, this::bringIn));
        HomeViewModel home = new HomeViewModel(workplace);
        List<Place> places = List.of(
                new Place("shell.place.home", Icon.HOME, Keys.HOME, home.homeProperty().map(counted -> counted.map(each -> each.mine().late()).orElse(0)),
                        true, () -> new HomeView(home, kit, wording, doors(register)), registers()),
                box(Box.MY_DESK, "shell.place.my-desk", Icon.DESK, Keys.MY_DESK, Counts::myDesk, registers()),
                box(Box.SENT, "shell.place.sent", Icon.SENT, Keys.SENT, Counts::sent, registers()),
                box(Box.DIARY, "shell.place.diary", Icon.DIARY, Keys.DIARY, Counts::diary, registers()),
                box(Box.FLAGGED, "shell.place.flagged", Icon.FLAG, Keys.FLAGGED, Counts::flagged, registers()),
                box(Box.EVERYTHING, "shell.place.everything", Icon.DIARY, Keys.ALL_PAPERS, counts -> 0, role(Role.AUDITOR)),
                new Place("shell.place.admin", Icon.ADMIN, Keys.ADMIN, none, false, () -> new AdminView(administering, kit, wording), administers()),
                new Place("shell.place.audit", Icon.AUDIT, Keys.AUDIT, none, false, () -> new AuditView(auditing, kit, wording, this::seek),
                        role(Role.AUDITOR, Role.SUPER_ADMIN)),
                new Place("shell.place.outbox", Icon.OUTBOX, Keys.OUTBOX, count(Counts::outbox), false,
                        () -> new OutboxView(outbox, kit, wording)),
                new Place("shell.place.attention", Icon.ATTENTION, Keys.ATTENTION, count(Counts::attention), true,
                        () -> new AttentionView(outbox, kit, wording, this::seek)));
        return new MainViewModel(places, register, registers(), finding, found.wordsProperty()::set);
    }

    /// Administrators and auditors handle no papers, whoever else does registers for his registry.
    private ObservableValue<Boolean> registers() {
        return Bindings.createBooleanBinding(() -> workplace.desk().organisation()
                .facts(workplace.seat().as(), workplace.desk().now()).map(post -> post.role().handlesPapers()).orElse(false),
                workplace.seatProperty(), workplace.organisationProperty());
    }

    /// The log is looked up in an Auditor's seat, and as far as accounts go in a Super Admin's; only the Auditor sees all papers of
    /// his department, and has none himself.
    private ObservableValue<Boolean> role(Role... any) {
        return Bindings.createBooleanBinding(() -> workplace.desk().organisation()
                .facts(workplace.seat().as(), workplace.desk().now()).map(post -> List.of(any).contains(post.role())).orElse(false),
                workplace.seatProperty(), workplace.organisationProperty());
    }

    /// A Super Admin manages all, a department's head the charges of his department; nobody manages for somebody else.
    private ObservableValue<Boolean> administers() {
        return Bindings.createBooleanBinding(() -> workplace.seat().onBehalfOf() == null && workplace.desk().organisation()
                .facts(workplace.seat().as(), workplace.desk().now())
                .map(post -> post.role() == Role.SUPER_ADMIN || post.role() == Role.DEPARTMENT_HEAD).orElse(false),
                workplace.seatProperty(), workplace.organisationProperty());
    }

    private PaperSplit found(FindViewModel found, PaperViewModel paper) {
        FindView list = new FindView(found, kit, wording);
        PaperSplit split = new PaperSplit(list, paper, kit, wording, divider, this::seek);
        WhileShown.follow(split, found.selectedProperty(), paper.idProperty()::set);
        KeyMap.on(split).bind(Keys.EXPORT, list::takeOut);
        return split;
    }

    private Place box(Box box, String key, Icon icon, Keys shortcut, Function<Counts, Integer> figure, ObservableValue<Boolean> open) {
        DakListViewModel list = new DakListViewModel(workplace, box);
        PaperViewModel paper = new PaperViewModel(workplace);
        Place place = new Place(key, icon, shortcut, count(figure), false, () -> new DakBoxView(list, paper, kit, wording, divider, this::seek),
                open);
        boxes.put(box, new Listed(place, list));
        return place;
    }

    private ObservableValue<Integer> count(Function<Counts, Integer> figure) {
        return workplace.countsProperty().map(figure);
    }

    private void seek(String number) {
        main.soughtProperty().set(number);
    }

    /// Where Home leads. What is narrowed stays so until somebody asks for all again, and says so.
    private Doors doors(Place register) {
        return new Doors(this::open, (box, paper) -> {
            open(box, Only.ANY);
            listed(box).list().selectedProperty().set(paper);
        }, this::seek, () -> main.go(register), () -> main.go(main.places().stream().filter(each -> each.shortcut() == Keys.ATTENTION).findFirst().orElseThrow()));
    }

    private void open(Box box, Only only) {
        Listed listed = listed(box);
        listed.list().filterProperty().set("");
        listed.list().onlyProperty().set(only);
        main.go(listed.place());
    }

    private Listed listed(Box box) {
        return Objects.requireNonNull(boxes.get(box));
    }

    private void bringIn() {
        main.go(bringing);
    }

    private void backToRegistering() {
        main.go(main.registering());
    }

    private void leaveRegistering() {
        main.go(main.first());
    }
}
