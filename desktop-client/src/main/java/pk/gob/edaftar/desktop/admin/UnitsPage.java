package pk.gob.edaftar.desktop.admin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.ui.Dialogs;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitFacts;

/// Units and posts as a tree. The Super Admin makes, changes and ends them; a department's head looks at his own.
final class UnitsPage {
    private final AdminViewModel model;
    private final Kit kit;
    private final Wording wording;
    private final OfficeTree tree;

    UnitsPage(AdminViewModel model, Kit kit, Wording wording) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        this.tree = new OfficeTree(kit, model.office(), this::about);
    }

    OfficeTree tree() {
        return tree;
    }

    List<Button> buttons() {
        return model.managesAll() ? List.of(kit.controls().primary("admin.unit.make", () -> UnitSheet.make(model, kit, wording, Optional.empty(), tree::takeKeys))) : List.of();
    }

    private List<Node> about(Branch branch) {
        return branch.unit().map(this::aboutUnit).or(() -> branch.post().map(this::aboutPost)).orElseGet(List::of);
    }

    private List<Node> aboutUnit(Unit unit) {
        Instant now = model.now();
        UnitFacts facts = unit.facts().at(now);
        List<Node> about = new ArrayList<>();
        about.add(Facts.heading(kit, wording.names().unit(unit.id(), now)));
        about.add(Facts.fact(kit, "admin.unit.code", Bidi.ltr(facts.code())));
        about.add(Facts.fact(kit, "admin.unit.kind", kit.say(AdminWords.kind(unit.kind()))));
        if (facts.parent() != null) {
            about.add(Facts.fact(kit, "admin.unit.parent", wording.names().unit(facts.parent(), now)));
        }
        about.add(Facts.fact(kit, "admin.unit.pattern", facts.numberPattern() == null ? kit.say("admin.unit.noDiary") : Bidi.ltr(facts.numberPattern())));
        boolean more = toCome(unit.facts(), unit.abolished(), each -> each.name().in(kit.messages().language().tag()), about);
        if (model.managesAll()) {
            List<Button> acts = new ArrayList<>(List.of(
                    kit.controls().button("admin.unit.change", () -> UnitSheet.change(model, kit, wording, unit, tree::takeKeys)),
                    kit.controls().button("admin.unit.within", () -> UnitSheet.make(model, kit, wording, Optional.of(unit), () -> tree.unfold(unit.key()))),
                    kit.controls().button("admin.post.make", () -> PostSheet.make(model, kit, wording, unit, () -> tree.unfold(unit.key()))),
                    kit.controls().button("admin.unit.end", () -> EndSheet.of(model, kit, wording, unit, tree::takeKeys))));
            if (more) {
                acts.add(takeBack(() -> new OfficeChanges(model).takeBack(unit, this::tookBack)));
            }
            about.add(Facts.buttons(acts.toArray(Node[]::new)));
        }
        return about;
    }

    private List<Node> aboutPost(Post post) {
        Instant now = model.now();
        PostFacts facts = post.facts().at(now);
        List<Node> about = new ArrayList<>();
        about.add(Facts.heading(kit, facts.title().in(kit.messages().language().tag())));
        about.add(Facts.fact(kit, "admin.post.code", Bidi.ltr(facts.code())));
        about.add(Facts.fact(kit, "admin.post.unit", UnitField.named(facts.unit(), kit, wording)));
        about.add(Facts.fact(kit, "admin.post.role", kit.say(AdminWords.role(facts.role()))));
        about.add(Facts.fact(kit, "admin.post.holder", model.organisation().holderOf(post.id(), now).map(wording.names()::person)
                .orElseGet(() -> kit.say("admin.post.vacant"))));
        if (facts.scale() > 0) {
            about.add(Facts.fact(kit, "admin.post.scale", Integer.toString(facts.scale())));
        }
        if (facts.reportsTo() != null) {
            about.add(Facts.fact(kit, "admin.post.above", wording.names().postAndHolder(facts.reportsTo(), now)));
        }
        if (facts.assists() != null) {
            about.add(Facts.fact(kit, "admin.post.assists", wording.names().postAndHolder(facts.assists(), now)));
        }
        boolean more = toCome(post.facts(), post.abolished(), each -> each.title().in(kit.messages().language().tag()), about);
        if (model.managesAll()) {
            List<Button> acts = new ArrayList<>(List.of(
                    kit.controls().button("admin.post.change", () -> PostSheet.change(model, kit, wording, post, tree::takeKeys)),
                    kit.controls().button("admin.post.end", () -> EndSheet.of(model, kit, wording, post, tree::takeKeys))));
            if (more) {
                acts.add(takeBack(() -> new OfficeChanges(model).takeBack(post, this::tookBack)));
            }
            about.add(Facts.buttons(acts.toArray(Node[]::new)));
        }
        return about;
    }

    /// What is entered for days to come.
    /// @return whether there is any that could be taken back
    private <T> boolean toCome(Timeline<T> facts, @Nullable Instant end, Function<T, String> name, List<Node> about) {
        Instant now = model.now();
        List<Timeline.Era<T>> later = facts.eras().stream().filter(era -> era.from().isAfter(now)).toList();
        later.forEach(era -> about.add(kit.controls().text(kit.say("admin.later", kit.dates().day(Dates.dayOf(era.from())), name.apply(era.value())))));
        if (end != null) {
            about.add(kit.controls().text(kit.say("admin.ends", kit.dates().day(Dates.dayOf(end.minusMillis(1))))));
        }
        return (end != null || !later.isEmpty()) && !facts.beginning().isAfter(now);
    }

    private void tookBack() {
        kit.dialogs().tell(kit.say("admin.done"));
        tree.takeKeys();
    }

    private Button takeBack(Runnable goOn) {
        return kit.controls().button("admin.takeBack", () -> kit.dialogs().confirm(new Dialogs.Question(kit.say("admin.takeBack"), kit.say("admin.takeBack.text"),
                kit.say("admin.takeBack"), false), goOn));
    }
}
