package pk.gob.edaftar.desktop.dak;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.print.PrintChoice;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.dak.Grade;

/// What there is to print where somebody stands before a list of dak and a paper of it.
final class PrintChoices {
    private PrintChoices() {}

    /// @param looked at; none where there is none, or several are taken. A Secret one is never printed.
    static List<PrintChoice> of(@Nullable Paper looked, Seat seat, boolean paperFirst, Kit kit, Wording wording) {
        PrintedRegister register = new PrintedRegister(seat, kit, wording);
        List<PrintChoice> choices = new ArrayList<>();
        choices.add(new PrintChoice(kit.say("dak.print.diary"), true, null, register::diary));
        choices.add(new PrintChoice(kit.say("dak.print.peonBook"), true, null, register::peonBook));
        if (looked != null && looked.trail().dak().grade() != Grade.SECRET) {
            PrintedPaper paper = new PrintedPaper(looked, seat, kit, wording);
            String number = Bidi.ltr(looked.trail().dak().printed());
            var id = looked.trail().dak().id();
            choices.addAll(paperFirst ? 0 : choices.size(), List.of(
                    new PrintChoice(kit.say("dak.print.journey.of", number), false, id, (from, to) -> paper.journey()),
                    new PrintChoice(kit.say("dak.print.slip.of", number), false, id, (from, to) -> paper.slip()),
                    new PrintChoice(kit.say("dak.print.label.of", number), false, id, (from, to) -> paper.label())));
        }
        return choices;
    }
}
