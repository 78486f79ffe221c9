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
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.org.UnitKind;
import pk.gob.edaftar.model.text.Bilingual;

/// Makes a unit, renames it or moves it, as from a day.
final class UnitSheet {
    private static final String PATTERN = "{SERIAL}/{YYYY}/{UNIT}";

    private final AdminViewModel model;
    private final Kit kit;
    private final @Nullable Unit known;
    private final UnitId made;
    private final AdminSheet sheet;
    private final ComboBox<UnitKind> kind;
    private final TextField english = Typing.follow(new TextField());
    private final TextField urdu = Typing.follow(new TextField());
    private final TextField code = new TextField();
    private final UnitField parent;
    private final TextField pattern = new TextField();
    private final DayField from;
    private Runnable then = () -> { };

    private UnitSheet(AdminViewModel model, Kit kit, Wording wording, @Nullable Unit known) {
        this.model = model;
        this.kit = kit;
        this.known = known;
        this.made = new UnitId(model.newId());
        this.sheet = new AdminSheet(model, kit, wording);
        this.kind = Choices.of(List.of(UnitKind.DEPARTMENT, UnitKind.WING, UnitKind.SECTION, UnitKind.APEX), each -> kit.say(AdminWords.kind(each)));
        this.parent = new UnitField(sheet, model, kit, wording, unit -> known == null || !unit.id().equals(known.id()));
        this.from = new DayField(kit, () -> new EffectiveDay(model.now()).today());
        from.setDay(new EffectiveDay(model.now()).today());
        pattern.setPromptText(kit.say("admin.unit.pattern.prompt", PATTERN));
    }

    /// @param within where it is to stand, unless another place is chosen
    /// @param then done when it is there
    static void make(AdminViewModel model, Kit kit, Wording wording, Optional<Unit> within, Runnable then) {
        UnitSheet unit = new UnitSheet(model, kit, wording, null);
        unit.then = then;
        unit.kind.setValue(within.map(Unit::kind).map(UnitSheet::below).orElse(UnitKind.DEPARTMENT));
        within.ifPresent(each -> unit.parent.choose(each.id()));
        unit.open("admin.unit.make", "admin.unit.make.commit");
    }

    /// @param then done when it is there
    static void change(AdminViewModel model, Kit kit, Wording wording, Unit known, Runnable then) {
        UnitSheet unit = new UnitSheet(model, kit, wording, known);
        unit.then = then;
        UnitFacts facts = known.facts().eras().getLast().value();
        unit.kind.setValue(known.kind());
        unit.english.setText(facts.name().en());
        unit.urdu.setText(facts.name().ur());
        unit.code.setText(facts.code());
        unit.parent.choose(facts.parent());
        unit.pattern.setText(facts.numberPattern() == null ? "" : facts.numberPattern());
        unit.open("admin.unit.change", "admin.change.commit");
    }

    private static UnitKind below(UnitKind above) {
        return above == UnitKind.WING || above == UnitKind.SECTION ? UnitKind.SECTION : UnitKind.WING;
    }

    private void open(String title, String commit) {
        List<Node> fields = new ArrayList<>();
        List<Control> walk = new ArrayList<>();
        if (known == null) {
            fields.add(kit.controls().labelled("admin.unit.kind", kind));
            walk.add(kind);
        }
        fields.addAll(List.of(Forms.beside(kit.controls().labelled("admin.unit.en", english), kit.controls().labelled("admin.unit.ur", urdu)),
                Forms.beside(kit.controls().labelled("admin.unit.code", code), kit.controls().labelled("admin.unit.pattern", pattern)),
                kit.controls().labelled("admin.unit.parent", parent), kit.controls().labelled("admin.from", from)));
        if (known != null) {
            fields.add(kit.controls().text(kit.say("admin.from.hint"), "quiet-text"));
        }
        walk.addAll(List.of(english, urdu, code, pattern, parent, from));
        sheet.open(title, commit, fields, walk, this::commit);
    }

    private void commit() {
        Optional<LocalDate> day = from.day();
        Optional<Control> missing = Forms.missing(english, urdu, code).or(() -> parent.isOpen() ? Optional.of(parent) : Optional.empty())
                .or(() -> day.isEmpty() ? Optional.of(from) : Optional.empty());
        if (missing.isPresent()) {
            missing.get().requestFocus();
            return;
        }
        UnitId above = parent.unit().orElse(null);
        UnitFacts facts = new UnitFacts(code.getText().strip(), new Bilingual(english.getText().strip(), urdu.getText().strip()), above,
                pattern.getText().isBlank() ? null : pattern.getText().strip());
        OfficeChanges changes = new OfficeChanges(model);
        Runnable done = () -> Forms.done(kit, then);
        if (known == null) {
            changes.make(made, kind.getValue(), facts, day.orElseThrow(), done);
        } else {
            changes.change(known, facts, day.orElseThrow(), done);
        }
    }
}
