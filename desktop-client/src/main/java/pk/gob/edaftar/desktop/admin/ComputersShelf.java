package pk.gob.edaftar.desktop.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.http.AdminLine;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.ui.Dialogs;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.session.DeviceHere;

/// The computers that were enrolled: who works on them, which wait to be admitted, which were revoked.
final class ComputersShelf {
    private final AdminViewModel model;
    private final Kit kit;
    private final Wording wording;
    private final Shelf<DeviceHere> shelf;

    ComputersShelf(AdminViewModel model, Kit kit, Wording wording) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        this.shelf = new Shelf<>(kit, new Shelf.Texts("admin.computers", "admin.computers.none"), model.computers(),
                new Shelf.Lines<>(DeviceHere::name, this::below), DeviceHere::device, this::about);
    }

    Shelf<DeviceHere> shelf() {
        return shelf;
    }

    private String below(DeviceHere device) {
        String people = device.desks().stream().map(desk -> wording.names().person(desk.person())).collect(Collectors.joining(" · "));
        String state = device.waits() ? kit.say("admin.computer.waitsFor", wording.names().person(device.enrolledBy())) : kit.say(state(device));
        return people.isEmpty() ? state : state + " — " + people;
    }

    private static String state(DeviceHere device) {
        return device.revoked() ? device.admitted() ? "admin.computer.revoked" : "admin.computer.refused" : device.admitted() ? "admin.computer.admitted" : "admin.computer.waits";
    }

    private List<Node> about(DeviceHere device) {
        List<Node> about = new ArrayList<>();
        about.add(Facts.heading(kit, device.name()));
        about.add(Facts.fact(kit, "admin.computer.state", kit.say(state(device))));
        about.add(Facts.fact(kit, "admin.computer.number", Long.toString(device.number())));
        Optional.ofNullable(device.unit()).ifPresent(unit ->
                about.add(Facts.fact(kit, "admin.computer.unit", wording.names().unit(unit, model.now()))));
        about.add(Facts.fact(kit, "admin.computer.since", kit.dates().day(Dates.dayOf(device.enrolledAt()))));
        if (device.waits()) {
            about.add(Facts.fact(kit, "admin.computer.by", wording.names().person(device.enrolledBy())));
        }
        device.desks().forEach(desk -> about.add(kit.controls().text(kit.say("admin.computer.desk", wording.names().person(desk.person()),
                kit.dates().day(Dates.dayOf(desk.lastSeen())), kit.dates().time(desk.lastSeen())))));
        if (!device.revoked()) {
            about.add(device.admitted()
                    ? Facts.buttons(kit.controls().button("admin.computer.revoke", () -> revoke(device)))
                    : Facts.buttons(kit.controls().primary("admin.computer.admit", () -> tell(line -> line.admit(device.device()))),
                            kit.controls().button("admin.computer.refuse", () -> refuse(device))));
        } else {
            about.add(kit.controls().text(kit.say("admin.computer.again"), "quiet-text"));
        }
        return about;
    }

    private void revoke(DeviceHere device) {
        kit.dialogs().confirm(new Dialogs.Question(kit.say("admin.computer.revoke"), kit.say("admin.computer.revoke.text", device.name()),
                kit.say("admin.computer.revoke"), true), () -> tell(line -> line.revoke(device.device())));
    }

    private void refuse(DeviceHere device) {
        kit.dialogs().confirm(new Dialogs.Question(kit.say("admin.computer.refuse"), kit.say("admin.computer.refuse.text", device.name()),
                kit.say("admin.computer.refuse"), true), () -> tell(line -> line.revoke(device.device())));
    }

    private void tell(Function<AdminLine, Reply<Boolean>> what) {
        model.ask(what, done -> kit.dialogs().tell(kit.say("admin.done")));
    }
}
