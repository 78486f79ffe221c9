package pk.gob.edaftar.desktop.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Control;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.DayField;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitKind;

/// Ends a unit or post with the last day it exists, and says who takes over what it had.
final class EndSheet {
    private static final Words UNIT = new Words("admin.unit.end", "admin.unit.end.commit", "admin.unit.heir", "admin.unit.heir.hint");
    private static final Words POST = new Words("admin.post.end", "admin.post.end.commit", "admin.post.heir", "admin.post.heir.hint");

    /// The text keys of a sheet.
    private record Words(String title, String commit, String heir, String hint) {}

    private EndSheet() {}

    static void of(AdminViewModel model, Kit kit, Wording wording, Unit unit, Runnable then) {
        AdminSheet sheet = new AdminSheet(model, kit, wording);
        UnitField heir = new UnitField(sheet, model, kit, wording, each -> !isIn(unit, each, model) && (each.kind() == unit.kind()
                || each.kind() != UnitKind.APEX && unit.kind() != UnitKind.APEX));
        open(model, kit, sheet, UNIT, wording.names().unit(unit.id(), model.now()), heir, false,
                last -> new OfficeChanges(model).end(unit, last, heir.unit(), () -> Forms.done(kit, then)));
    }

    /// What stands in a unit that ends cannot take it over: it would stand in itself.
    private static boolean isIn(Unit unit, Unit each, AdminViewModel model) {
        return model.organisation().enclosing(each.id(), model.now()).contains(unit.id());
    }

    static void of(AdminViewModel model, Kit kit, Wording wording, Post post, Runnable then) {
        AdminSheet sheet = new AdminSheet(model, kit, wording);
        boolean papers = post.facts().eras().getLast().value().role().handlesPapers();
        PostField heir = new PostField(sheet, model, kit, wording, each -> !each.id().equals(post.id())
                && each.facts().eras().getLast().value().assists() == null && each.facts().eras().getLast().value().role().handlesPapers());
        open(model, kit, sheet, POST, wording.names().postAndHolder(post.id(), model.now()), heir, papers,
                last -> new OfficeChanges(model).end(post, last, heir.post(), () -> Forms.done(kit, then)));
    }

    /// @param needed whether nobody taking over would leave papers with nobody
    private static void open(AdminViewModel model, Kit kit, AdminSheet sheet, Words words, String name, ChosenField<?> heir, boolean needed,
            Consumer<LocalDate> end) {
        DayField last = new DayField(kit, () -> new EffectiveDay(model.now()).today());
        last.setDay(new EffectiveDay(model.now()).today());
        sheet.open(words.title(), words.commit(), List.of(kit.controls().text(name, "target-name"), kit.controls().labelled("admin.last", last),
                kit.controls().labelled(words.heir(), heir), kit.controls().text(kit.say(words.hint()), "quiet-text")), List.<Control>of(last, heir), () -> {
                    Optional<LocalDate> day = last.day();
                    if (day.isEmpty()) {
                        last.requestFocus();
                    } else if (heir.isOpen() || needed && heir.chosen().isEmpty()) {
                        heir.requestFocus();
                    } else {
                        end.accept(day.get());
                    }
                });
    }
}
