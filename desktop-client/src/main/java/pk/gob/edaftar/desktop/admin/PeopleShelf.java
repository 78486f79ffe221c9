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
import pk.gob.edaftar.desktop.export.Cell;
import pk.gob.edaftar.desktop.export.Column;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.ui.Choices;
import pk.gob.edaftar.desktop.ui.Dialogs;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Typing;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.session.AccountHere;
import pk.gob.edaftar.model.session.InvitationHere;
import pk.gob.edaftar.model.text.Bilingual;

/// The people of the directory: who holds which post, and who may sign in.
final class PeopleShelf {
    private static final int NAMES = 28;
    private static final int POSTS = 48;

    private final AdminViewModel model;
    private final Kit kit;
    private final Wording wording;
    private final Shelf<PersonRow> shelf;

    PeopleShelf(AdminViewModel model, Kit kit, Wording wording) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        this.shelf = new Shelf<>(kit, new Shelf.Texts("admin.people", "admin.people.none"), model.people(),
                new Shelf.Lines<>(PersonRow::name, this::below), PersonRow::person, this::about).takenOutAs(columns());
    }

    private List<Column<PersonRow>> columns() {
        List<Column<PersonRow>> columns = new ArrayList<>(List.of(new Column<>(kit.say("admin.column.name"), NAMES, row -> Cell.words(row.name())),
                new Column<>(kit.say("admin.column.posts"), POSTS, row -> Cell.words(row.posts()))));
        if (model.managesAll()) {
            columns.add(new Column<>(kit.say("admin.account.name"), NAMES, row -> Cell.words(row.userName())));
            columns.add(new Column<>(kit.say("admin.account.state"), NAMES, row -> Cell.words(state(row))));
        }
        return columns;
    }

    private String state(PersonRow row) {
        AccountHere account = row.coming().account();
        return account == null ? "" : account.suspended() ? kit.say("admin.account.suspended") : account.hasPassword() ? "" : kit.say("admin.account.noPassword");
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
        if (model.managesAll() && row.coming().told()) {
            about.addAll(account(row));
        }
        return about;
    }

    private List<Node> account(PersonRow row) {
        List<Node> about = new ArrayList<>();
        AccountHere account = row.coming().account();
        InvitationHere invitation = row.coming().invitation();
        about.add(Facts.fact(kit, "admin.account.name", account == null ? kit.say("admin.account.none") : Bidi.ltr(account.userName())));
        if (account != null && account.suspended()) {
            about.add(Facts.fact(kit, "admin.account.state", kit.say("admin.account.suspended")));
            about.add(Facts.buttons(kit.controls().button("admin.account.reopen", () -> reopen(row))));
            return about;
        }
        if (invitation != null) {
            about.add(Facts.fact(kit, "admin.account.invited", kit.say("admin.account.invited.until", Bidi.ltr(invitation.number()),
                    kit.dates().day(Dates.dayOf(invitation.until())))));
        } else if (account != null && !account.hasPassword()) {
            about.add(Facts.fact(kit, "admin.account.state", kit.say("admin.account.noPassword")));
        }
        boolean anew = account != null && account.hasPassword();
        Button invite = kit.controls().button(anew ? "admin.account.reset" : "admin.account.invite", () -> invite(row, anew));
        about.add(account == null ? Facts.buttons(invite) : Facts.buttons(invite, kit.controls().button("admin.account.suspend", () -> suspend(row))));
        return about;
    }

    private Node charge(PersonRow row, Charge charge) {
        String text = kit.say("admin.charge.of", wording.names().post(charge.post(), model.now()), kit.say(kind(charge.kind())),
                kit.dates().day(Dates.dayOf(charge.from())));
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

    private void invite(PersonRow row, boolean anew) {
        AdminSheet sheet = new AdminSheet(model, kit, wording);
        TextField name = new TextField(row.userName());
        // the name somebody signs in by stays his: until he has used the invitation nothing changes
        name.setEditable(!anew);
        sheet.open(anew ? "admin.account.reset" : "admin.account.invite", "admin.invite.commit",
                List.of(kit.controls().text(row.name(), "target-name"), kit.controls().labelled("admin.account.name", name),
                        kit.controls().text(kit.say(anew ? "admin.account.reset.hint" : "admin.account.invite.hint"), "quiet-text")),
                List.of(name), () -> model.invite(row, name.getText().strip(), this::handOver));
    }

    private void handOver(Slip slip) {
        kit.dialogs().close();
        SlipView.open(kit, slip);
    }

    private void reopen(PersonRow row) {
        kit.dialogs().confirm(new Dialogs.Question(kit.say("admin.account.reopen"), kit.say("admin.account.reopen.text", row.name()),
                kit.say("admin.account.reopen"), false),
                () -> model.ask(line -> line.reopen(row.person()), done -> kit.dialogs().tell(kit.say("admin.done"))));
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
        AdminViewModel.Entry entry = model.entry();
        sheet.open("admin.person.enter", "admin.person.enter.commit", List.of(kit.controls().labelled("admin.person.en", english), kit.controls().labelled("admin.person.ur", urdu),
                kit.controls().labelled("admin.person.post", post), kit.controls().labelled("admin.person.userName", userName)),
                List.of(english, urdu, post, userName), () -> {
                    if (english.getText().isBlank()) {
                        english.requestFocus();
                    } else if (post.post().isEmpty() && !post.getText().isBlank()) {
                        post.requestFocus();
                    } else {
                        String name = english.getText().strip();
                        model.enter(entry, new Bilingual(name, urdu.getText().strip()), Optional.of(post).flatMap(PostField::post), userName.getText().strip(),
                                slip -> slip.ifPresentOrElse(this::handOver, this::done));
                    }
                });
    }
}
