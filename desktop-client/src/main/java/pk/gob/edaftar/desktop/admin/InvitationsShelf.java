package pk.gob.edaftar.desktop.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.ui.Dialogs;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Typing;
import pk.gob.edaftar.model.session.InvitationHere;
import pk.gob.edaftar.model.session.InviteComputer;

/// The invitations that are out: to whom, until when, and taking them back. Computers are invited here, persons among the people.
final class InvitationsShelf {
    private final AdminViewModel model;
    private final Kit kit;
    private final Wording wording;
    private final Shelf<InvitationHere> shelf;

    InvitationsShelf(AdminViewModel model, Kit kit, Wording wording) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        this.shelf = new Shelf<>(kit, new Shelf.Texts("admin.invitations", "admin.invitations.none"), model.invitations(),
                new Shelf.Lines<>(this::whose, this::below), InvitationHere::number, this::about);
    }

    Shelf<InvitationHere> shelf() {
        return shelf;
    }

    List<Button> buttons() {
        return List.of(kit.controls().primary("admin.computer.invite", this::invite));
    }

    private String whose(InvitationHere invitation) {
        if (invitation.person() != null) {
            return wording.names().person(invitation.person());
        }
        return invitation.computer().isEmpty() ? kit.say("admin.invitation.anyComputer") : invitation.computer();
    }

    private String below(InvitationHere invitation) {
        String kind = kit.say(invitation.person() != null ? "admin.invitation.person" : "admin.invitation.computer");
        return kit.say("admin.invitation.below", kind, Bidi.ltr(invitation.number()), kit.dates().day(Dates.dayOf(invitation.until())));
    }

    private List<Node> about(InvitationHere invitation) {
        List<Node> about = new ArrayList<>();
        about.add(Facts.heading(kit, whose(invitation)));
        Optional.ofNullable(invitation.unit()).ifPresent(unit ->
                about.add(Facts.fact(kit, "admin.computer.unit", wording.names().unit(unit, model.now()))));
        about.add(Facts.fact(kit, "admin.invitation.number", Bidi.ltr(invitation.number())));
        about.add(Facts.fact(kit, "admin.invitation.until", kit.dates().stamp(invitation.until())));
        about.add(Facts.fact(kit, "admin.invitation.by", invitation.by() == null ? kit.say("admin.invitation.console")
                : wording.names().person(invitation.by())));
        about.add(Facts.buttons(withdrawing(invitation)));
        return about;
    }

    private Button withdrawing(InvitationHere invitation) {
        return kit.controls().button("admin.invitation.withdraw", () -> kit.dialogs().confirm(
                new Dialogs.Question(kit.say("admin.invitation.withdraw"), kit.say("admin.invitation.withdraw.text", whose(invitation)),
                        kit.say("admin.invitation.withdraw"), true),
                () -> model.ask(line -> line.withdraw(invitation.number()), done -> kit.dialogs().tell(kit.say("admin.done")))));
    }

    private void invite() {
        AdminSheet sheet = new AdminSheet(model, kit, wording);
        TextField name = Typing.follow(new TextField());
        UnitField unit = new UnitField(sheet, model, kit, wording, each -> true);
        sheet.open("admin.computer.invite", "admin.invite.commit", List.of(kit.controls().labelled("admin.computer.name", name),
                kit.controls().labelled("admin.computer.unit", unit), kit.controls().text(kit.say("admin.computer.invite.hint"), "quiet-text")),
                List.of(name, unit), () -> {
                    if (unit.unit().isEmpty() && !unit.getText().isBlank()) {
                        unit.requestFocus();
                        return;
                    }
                    String called = name.getText().strip();
                    String whose = called.isEmpty() ? kit.say("admin.invitation.anyComputer") : called;
                    InviteComputer asked = new InviteComputer(called, unit.unit().orElse(null));
                    model.ask(line -> line.invite(asked).map(invited -> Slip.of(whose, "", invited, line.address())), slip -> {
                        kit.dialogs().close();
                        SlipView.open(kit, slip);
                    });
                });
    }
}
