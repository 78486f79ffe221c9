package pk.gob.edaftar.desktop.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Choices;
import pk.gob.edaftar.desktop.ui.Dialogs;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Typing;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.session.NewAccount;
import pk.gob.edaftar.model.text.Bilingual;

/// The people of the directory: who holds which post, and who may sign in.
final class PeopleShelf {
    private final AdminViewModel model;
    private final Kit kit;
    private final Wording wording;
    private final Shelf<PersonRow> shelf;

    PeopleShelf(AdminViewModel model, Kit kit, Wording wording) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        this.shelf = new Shelf<>(kit, new Shelf.Texts("admin.people", "admin.people.none"), model.people(),
                new Shelf.Lines<>(PersonRow::name, this::below), PersonRow::person, this::about);
    }

    Shelf<PersonRow> shelf() {
        return shelf;
    }

    List<Button> buttons() {
        return model.managesAll() ? List.of(kit.controls().primary("admin.person.enter", this::enter)) : List.of();
    }

    private String below(PersonRow row) {
        String posts = row.posts().isEmpty() ? kit.say("admin.person.noPost") : row.posts();
        return row.userName().isEmpty() ? posts : posts + " — " + Bidi.ltr(row.userName());
    }

    private List<Node> about(PersonRow row) {
        List<Node> about = new ArrayList<>();
        about.add(Facts.heading(kit, row.name()));
        row.charges().forEach(charge -> about.add(charge(row, charge)));
        about.add(Facts.buttons(kit.controls().button("admin.charge.give", () -> give(row))));
        if (model.managesAll() && row.told()) {
            about.add(Facts.fact(kit, "admin.account.name", row.userName().isEmpty() ? kit.say("admin.account.none") : Bidi.ltr(row.userName())));
            about.add(row.userName().isEmpty()
                    ? Facts.buttons(kit.controls().button("admin.account.open", () -> account(row)))
                    : Facts.buttons(kit.controls().button("admin.account.reset", () -> account(row)),
                            kit.controls().button("admin.account.suspend", () -> suspend(row))));
        }
        return about;
    }

    private Node charge(PersonRow row, Charge charge) {
        String text = kit.say("admin.charge.of", wording.names().post(charge.post(), model.now()), kit.say(kind(charge.kind())),
                kit.dates().day(pk.gob.edaftar.desktop.text.Dates.dayOf(charge.from())));
        HBox line = new HBox(kit.controls().text(text));
        HBox.setHgrow(line.getChildren().getFirst(), javafx.scene.layout.Priority.ALWAYS);
        if (model.isMine(model.organisation(), charge.post(), model.now())) {
            Button end = kit.controls().button("admin.charge.end", () -> kit.dialogs().confirm(new Dialogs.Question(
                    kit.say("admin.charge.end.title"), kit.say("admin.charge.end.text", row.name(), wording.names().post(charge.post(), model.now())),
                    kit.say("admin.charge.end"), true), () -> model.end(charge.id(), () -> kit.dialogs().tell(kit.say("admin.done")))));
            end.setMinWidth(Button.USE_PREF_SIZE);
            line.getChildren().add(end);
        }
        line.getStyleClass().add("row-line");
        return line;
    }

    private static String kind(ChargeKind kind) {
        return "admin.charge.kind." + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void give(PersonRow row) {
        AdminSheet sheet = new AdminSheet(model, kit, wording);
        PostField post = new PostField(sheet, model, kit, wording, each -> model.isMine(model.organisation(), each.id(), model.now()));
        ComboBox<ChargeKind> kind = Choices.of(List.of(ChargeKind.values()), each -> kit.say(kind(each)));
        kind.setValue(row.charges().isEmpty() ? ChargeKind.SUBSTANTIVE : ChargeKind.ADDITIONAL);
        sheet.open("admin.charge.give", "admin.charge.give.commit", List.of(kit.controls().text(row.name(), "target-name"), kit.controls().labelled("admin.charge.post", post),
                kit.controls().labelled("admin.charge.kind", kind)), List.of(post, kind), () -> post.post().ifPresentOrElse(
                        taken -> model.give(row.person(), taken, kind.getValue(), this::done), post::requestFocus));
    }

    private void done() {
        kit.dialogs().close();
        kit.dialogs().tell(kit.say("admin.done"));
    }

    private void account(PersonRow row) {
        AdminSheet sheet = new AdminSheet(model, kit, wording);
        TextField name = new TextField(row.userName());
        boolean anew = !row.userName().isEmpty();
        sheet.open(anew ? "admin.account.reset" : "admin.account.open",
                anew ? "admin.account.reset.commit" : "admin.account.open.commit", List.of(kit.controls().text(row.name(), "target-name"),
                kit.controls().labelled("admin.account.name", name),
                kit.controls().text(kit.say(anew ? "admin.account.reset.hint" : "admin.account.open.hint"), "quiet-text")), List.of(name), () -> {
                    String password = FirstPassword.fresh();
                    model.ask(line -> line.open(new NewAccount(row.person(), name.getText().strip(), password)),
                            opened -> handOver(row.name() + " · " + name.getText().strip(), password));
                });
    }

    private void handOver(String whose, String password) {
        kit.dialogs().close();
        SecretView.open(kit, "admin.password", "admin.password.hint", whose, password);
    }

    private void suspend(PersonRow row) {
        kit.dialogs().confirm(new Dialogs.Question(kit.say("admin.account.suspend"), kit.say("admin.account.suspend.text", row.name()),
                kit.say("admin.account.suspend"), true),
                () -> model.ask(line -> line.suspend(row.person()), done -> kit.dialogs().tell(kit.say("admin.done"))));
    }

    private void enter() {
        AdminSheet sheet = new AdminSheet(model, kit, wording);
        TextField english = Typing.follow(new TextField());
        TextField urdu = Typing.follow(new TextField());
        PostField post = new PostField(sheet, model, kit, wording, each -> true);
        TextField userName = new TextField();
        sheet.open("admin.person.enter", "admin.person.enter.commit", List.of(kit.controls().labelled("admin.person.en", english), kit.controls().labelled("admin.person.ur", urdu),
                kit.controls().labelled("admin.person.post", post), kit.controls().labelled("admin.person.userName", userName)),
                List.of(english, urdu, post, userName), () -> {
                    if (english.getText().isBlank()) {
                        english.requestFocus();
                    } else if (post.post().isEmpty() && !post.getText().isBlank()) {
                        post.requestFocus();
                    } else {
                        String name = english.getText().strip();
                        model.enter(new Bilingual(name, urdu.getText().strip()), Optional.of(post).flatMap(PostField::post), userName.getText().strip(),
                                password -> entered(name + " · " + userName.getText().strip(), password));
                    }
                });
    }

    private void entered(String whose, String password) {
        if (password.isEmpty()) {
            done();
        } else {
            handOver(whose, password);
        }
    }
}
