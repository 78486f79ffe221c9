package pk.gob.edaftar.desktop.dak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.PaperCode;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.print.Block;
import pk.gob.edaftar.desktop.print.Printout;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.dak.Remark;
import pk.gob.edaftar.model.org.OfficeItself;

/// One paper on paper: its journey, a label to stick on it, the slip its sender gets. What is not on this desk is not printed.
final class PrintedPaper {
    private final Paper paper;
    private final Kit kit;
    private final Wording wording;
    private final String foot;

    PrintedPaper(Paper paper, Seat seat, Kit kit, Wording wording) {
        this.paper = paper;
        this.kit = kit;
        this.wording = wording;
        this.foot = foot(seat, kit, wording);
    }

    /// Who printed it, and when.
    static String foot(Seat seat, Kit kit, Wording wording) {
        return kit.say("print.foot", wording.names().person(wording.desk().person()), wording.names().post(seat.desk(), wording.desk().now()),
                kit.dates().stamp(wording.desk().now()));
    }

    static Printout on(pk.gob.edaftar.desktop.print.Paper sheet, String title, List<Block> blocks, String foot, Kit kit) {
        return new Printout(title, sheet, kit.messages().language() == Language.URDU, blocks, foot, (page, pages) -> kit.say("print.page", page, pages));
    }

    /// Head, journey, text and remarks.
    Printout journey() {
        List<Block> blocks = new ArrayList<>();
        String title = kit.say("dak.print.journey.of", number());
        blocks.add(new Block.Title(title));
        blocks.add(new Block.Written(subject()));
        blocks.add(new Block.Facts(facts()));
        blocks.add(new Block.Heading(kit.say("dak.journey")));
        blocks.add(new Block.Grid(List.of(kit.say("dak.print.when"), kit.say("dak.print.what"), kit.say("dak.print.who"), kit.say("dak.print.held")),
                List.of(2.2, 3.0, 3.4, 2.4), stops()));
        if (!paper.remarks().isEmpty()) {
            blocks.add(new Block.Heading(kit.say("dak.remarks")));
            paper.remarks().forEach(remark -> {
                blocks.add(new Block.Line(signed(remark)));
                blocks.add(new Block.Written(remark.text()));
            });
        }
        if (paper.content() != Paper.Content.HERE) {
            blocks.add(new Block.Line(kit.say("dak.print.notHere")));
        }
        blocks.add(new Block.Code(PaperCode.of(paper.trail().dak()), List.of(number(), kit.say("dak.print.code"))));
        return on(pk.gob.edaftar.desktop.print.Paper.A4, title, blocks, foot, kit);
    }

    /// For sticking on it: the number, the day, and a code that leads to it.
    Printout label() {
        Dak dak = paper.trail().dak();
        String house = wording.desk().organisation().registryOf(dak.registeredFor(), dak.registeredAt())
                .map(unit -> wording.names().unitCode(unit, dak.registeredAt())).orElse("");
        List<Block> blocks = List.of(new Block.Code(PaperCode.of(paper.trail().dak()), List.of(number(), kit.dates().day(dak.receivedOn()), house,
                dak.number() == null ? kit.say("dak.provisional") : "")));
        return on(pk.gob.edaftar.desktop.print.Paper.LABEL, kit.say("dak.print.label.of", number()), blocks, "", kit);
    }

    /// What its sender is handed.
    Printout slip() {
        List<Block> blocks = new ArrayList<>();
        for (String line : SlipWords.of(paper, kit, wording).split("\n\n")) {
            blocks.add(new Block.Line(line));
        }
        blocks.add(new Block.Code(PaperCode.of(paper.trail().dak()), List.of(number(), kit.dates().day(paper.trail().dak().receivedOn()))));
        return on(pk.gob.edaftar.desktop.print.Paper.SLIP, kit.say("dak.print.slip.of", number()), blocks, "", kit);
    }

    private String number() {
        return Bidi.ltr(paper.trail().dak().printed());
    }

    private Optional<LetterHead> head() {
        return paper.trail().letter().map(letter -> letter.head());
    }

    private String subject() {
        return head().map(LetterHead::subject).filter(given -> !given.isBlank())
                .orElseGet(() -> kit.say(paper.trail().letter().isPresent() ? "dak.unopenedCover" : "dak.row.closed"));
    }

    private List<Block.Fact> facts() {
        Dak dak = paper.trail().dak();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(kit.say("dak.column.state"), kit.say("dak.state." + Chips.name(dak.state()))));
        facts.add(new Block.Fact(kit.say("dak.fact.with"), wording.names().postAndHolder(paper.trail().holder(), wording.desk().now())));
        facts.add(new Block.Fact(kit.say("dak.column.urgency"), kit.say("dak.urgency." + Chips.name(dak.urgency()))));
        facts.add(new Block.Fact(kit.say("dak.column.grade"), kit.say("dak.grade." + Chips.name(dak.grade()))));
        facts.add(new Block.Fact(kit.say("dak.column.day"), kit.dates().day(dak.receivedOn())));
        head().ifPresent(head -> {
            facts.add(new Block.Fact(kit.say("dak.fact.from"), Bidi.together(head.senderName(), head.senderOffice())));
            facts.add(new Block.Fact(kit.say("dak.fact.reference"), reference(head, kit)));
        });
        return facts.stream().filter(fact -> !fact.value().isBlank()).toList();
    }

    /// The sender's own number and date.
    static String reference(LetterHead head, Kit kit) {
        String day = head.letterDate() == null ? "" : kit.dates().day(head.letterDate());
        return head.senderReference().isBlank() ? day : day.isEmpty() ? Bidi.ltr(head.senderReference())
                : kit.say("dak.print.dated", Bidi.ltr(head.senderReference()), day);
    }

    private List<List<String>> stops() {
        JourneyWords words = new JourneyWords(paper, kit, wording);
        List<List<String>> stops = new ArrayList<>();
        for (Movement movement : paper.trail().movements()) {
            stops.add(List.of(words.when(movement), words.what(movement), words.who(movement), words.held(movement).orElse("")));
        }
        return stops;
    }

    private String signed(Remark remark) {
        String post = wording.names().post(remark.as(), remark.at());
        String who = remark.person().equals(OfficeItself.PERSON) ? kit.say("dak.journey.byItself") : remark.onBehalfOf() == null
                ? kit.say("dak.journey.by", post, wording.names().person(remark.person()))
                : kit.say("dak.journey.byFor", post, wording.names().person(remark.person()), wording.names().post(remark.onBehalfOf(), remark.at()));
        return List.of(who, kit.dates().stamp(remark.at())).stream().collect(Collectors.joining(" — "));
    }
}
