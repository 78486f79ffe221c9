package pk.gob.edaftar.desktop.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Choices;
import pk.gob.edaftar.desktop.ui.DayField;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Typing;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.text.Bilingual;

/// Makes a post, renames it or moves it, as from a day. Titles in use are offered, so that one title is not written in three
/// ways; whoever is assisted is asked for only of a PA or PS.
final class PostSheet {
    private static final int HIGHEST_SCALE = 22;

    private final AdminViewModel model;
    private final Kit kit;
    private final @Nullable Post known;
    private final PostId made;
    private final AdminSheet sheet;
    private final TextField english = Typing.follow(new TextField());
    private final TextField urdu = Typing.follow(new TextField());
    private final TextField code = new TextField();
    private final ComboBox<Role> role;
    private final TextField scale = new TextField();
    private final UnitField unit;
    private final PostField above;
    private final PostField assists;
    private final DayField from;
    private Runnable then = () -> { };

    private PostSheet(AdminViewModel model, Kit kit, Wording wording, @Nullable Post known) {
        this.model = model;
        this.kit = kit;
        this.known = known;
        this.made = new PostId(model.newId());
        this.sheet = new AdminSheet(model, kit, wording);
        this.role = Choices.of(List.of(Role.OFFICER, Role.PA, Role.DIARY_CLERK, Role.WING_HEAD, Role.DEPARTMENT_HEAD, Role.CHIEF_SECRETARY,
                Role.CHIEF_MINISTER, Role.AUDITOR, Role.SUPER_ADMIN), each -> kit.say(AdminWords.role(each)));
        this.unit = new UnitField(sheet, model, kit, wording, each -> true);
        this.above = new PostField(sheet, model, kit, wording, each -> known == null || !each.id().equals(known.id()));
        this.assists = new PostField(sheet, model, kit, wording, each -> each.facts().eras().getLast().value().assists() == null);
        this.from = new DayField(kit, () -> new EffectiveDay(model.now()).today());
        from.setDay(new EffectiveDay(model.now()).today());
        assists.disableProperty().bind(role.valueProperty().isNotEqualTo(Role.PA));
        new TitlesOffered(sheet, model, kit).in(english, urdu);
    }

    /// @param then done when it is there
    static void make(AdminViewModel model, Kit kit, Wording wording, Unit within, Runnable then) {
        PostSheet post = new PostSheet(model, kit, wording, null);
        post.then = then;
        post.role.setValue(Role.OFFICER);
        post.unit.choose(within.id());
        post.above.choose(model.organisation().headOf(within.id(), model.now()).orElse(null));
        post.open("admin.post.make", "admin.post.make.commit");
    }

    /// @param then done when it is there
    static void change(AdminViewModel model, Kit kit, Wording wording, Post known, Runnable then) {
        PostSheet post = new PostSheet(model, kit, wording, known);
        post.then = then;
        PostFacts facts = known.facts().eras().getLast().value();
        post.english.setText(facts.title().en());
        post.urdu.setText(facts.title().ur());
        post.code.setText(facts.code());
        post.role.setValue(facts.role());
        post.scale.setText(facts.scale() == 0 ? "" : Integer.toString(facts.scale()));
        post.unit.choose(facts.unit());
        post.above.choose(facts.reportsTo());
        post.assists.choose(facts.assists());
        post.open("admin.post.change", "admin.change.commit");
    }

    private void open(String title, String commit) {
        List<Node> fields = new ArrayList<>(List.of(
                Forms.beside(kit.controls().labelled("admin.post.en", english), kit.controls().labelled("admin.post.ur", urdu)),
                Forms.beside(kit.controls().labelled("admin.post.code", code), kit.controls().labelled("admin.post.role", role)),
                kit.controls().labelled("admin.post.unit", unit), kit.controls().labelled("admin.post.above", above),
                kit.controls().labelled("admin.post.assists", assists),
                Forms.beside(kit.controls().labelled("admin.post.scale", scale), kit.controls().labelled("admin.from", from))));
        if (known != null) {
            fields.add(kit.controls().text(kit.say("admin.from.hint"), "quiet-text"));
        }
        sheet.open(title, commit, fields, List.of(english, urdu, code, role, unit, above, assists, scale, from), this::commit);
    }

    private void commit() {
        Optional<LocalDate> day = from.day();
        Optional<Control> missing = Forms.missing(english, urdu, code).or(() -> when(scale() < 0, scale)).or(() -> when(unit.unit().isEmpty(), unit))
                .or(() -> when(above.isOpen(), above)).or(() -> when(isPa() && assists.post().isEmpty(), assists)).or(() -> when(day.isEmpty(), from));
        if (missing.isPresent()) {
            missing.get().requestFocus();
            return;
        }
        PostId assisted = isPa() ? assists.post().orElse(null) : null;
        PostFacts facts = new PostFacts(unit.unit().orElseThrow(), code.getText().strip(), new Bilingual(english.getText().strip(), urdu.getText().strip()),
                role.getValue(), scale(), above.post().orElse(null), assisted);
        OfficeChanges changes = new OfficeChanges(model);
        Runnable done = () -> Forms.done(kit, then);
        if (known == null) {
            changes.make(made, facts, day.orElseThrow(), done);
        } else {
            changes.change(List.of(known), was -> facts, day.orElseThrow(), done);
        }
    }

    private boolean isPa() {
        return role.getValue() == Role.PA;
    }

    private static Optional<Control> when(boolean wrong, Control field) {
        return wrong ? Optional.of(field) : Optional.empty();
    }

    /// The pay scale; 0 where none is given, below it where what stands there is none.
    private int scale() {
        String typed = scale.getText().strip();
        if (typed.isEmpty()) {
            return 0;
        }
        boolean fits = typed.matches("[0-9]{1,2}") && Integer.parseInt(typed) <= HIGHEST_SCALE;
        return fits ? Integer.parseInt(typed) : -1;
    }
}
