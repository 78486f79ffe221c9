package pk.gob.edaftar.desktop.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.DayField;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Typing;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.text.Bilingual;

/// The titles posts have, and who has them: one written in two ways is made one here.
final class TitlesShelf {
    private static final int MOST_NAMED = 40;

    private final AdminViewModel model;
    private final Kit kit;
    private final Wording wording;
    private final Shelf<TitleRow> shelf;

    TitlesShelf(AdminViewModel model, Kit kit, Wording wording) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        this.shelf = new Shelf<>(kit, new Shelf.Texts("admin.titles", "admin.titles.none"), model.titles(),
                new Shelf.Lines<>(row -> kit.say("admin.title.both", row.title().en(), row.title().ur()),
                        row -> kit.say("admin.title.posts", row.posts().size())), TitleRow::title, this::about);
    }

    Shelf<TitleRow> shelf() {
        return shelf;
    }

    private List<Node> about(TitleRow row) {
        List<Node> about = new ArrayList<>();
        about.add(Facts.heading(kit, row.title().in(kit.messages().language().tag())));
        about.add(Facts.fact(kit, "admin.title.en", row.title().en()));
        about.add(Facts.fact(kit, "admin.title.ur", row.title().ur().isBlank() ? kit.say("admin.title.noUrdu") : row.title().ur()));
        about.add(Facts.buttons(kit.controls().button("admin.title.change", () -> change(row))));
        row.posts().stream().limit(MOST_NAMED).forEach(post -> about.add(kit.controls().text(
                wording.names().postAndHolder(post.id(), model.now()), "quiet-text")));
        if (row.posts().size() > MOST_NAMED) {
            about.add(kit.controls().text(kit.say("admin.title.more", row.posts().size() - MOST_NAMED), "quiet-text"));
        }
        return about;
    }

    private void change(TitleRow row) {
        AdminSheet sheet = new AdminSheet(model, kit, wording);
        TextField english = Typing.follow(new TextField(row.title().en()));
        TextField urdu = Typing.follow(new TextField(row.title().ur()));
        DayField from = new DayField(kit, () -> new EffectiveDay(model.now()).today());
        from.setDay(new EffectiveDay(model.now()).today());
        new TitlesOffered(sheet, model, kit).in(english, urdu);
        sheet.open("admin.title.change", "admin.change.commit", List.of(kit.controls().text(kit.say("admin.title.posts", row.posts().size()), "target-name"),
                kit.controls().labelled("admin.title.en", english), kit.controls().labelled("admin.title.ur", urdu),
                kit.controls().labelled("admin.from", from), kit.controls().text(kit.say("admin.title.change.hint"), "quiet-text")),
                List.<Control>of(english, urdu, from), () -> {
                    Optional<LocalDate> day = from.day();
                    Optional<Control> missing = Forms.missing(english, urdu).or(() -> day.isEmpty() ? Optional.of(from) : Optional.empty());
                    missing.ifPresentOrElse(Control::requestFocus, () -> {
                        Bilingual title = new Bilingual(english.getText().strip(), urdu.getText().strip());
                        new OfficeChanges(model).change(row.posts(), facts -> new PostFacts(facts.unit(), facts.code(), title, facts.role(), facts.scale(),
                                facts.reportsTo(), facts.assists()), day.orElseThrow(), () -> Forms.done(kit, shelf::takeKeys));
                    });
                });
    }
}
