package pk.gob.edaftar.desktop.dak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import pk.gob.edaftar.desktop.desk.Box;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.ListQuery;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.print.Block;
import pk.gob.edaftar.desktop.print.Printout;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.dak.MovementKind;

/// The books of a registry on paper: the pages of the diary for some days, and the peon book, with room for who received what.
/// What is Secret is in neither; how many were left out is said.
final class PrintedRegister {
    private static final int PAGE = 200;
    /// So many lines of other days in a row, and no more of these days are to come: numbers follow the days, but for a few.
    private static final int ENOUGH = 1000;

    private final Seat seat;
    private final Kit kit;
    private final Wording wording;

    PrintedRegister(Seat seat, Kit kit, Wording wording) {
        this.seat = seat;
        this.kit = kit;
        this.wording = wording;
    }

    Printout diary(LocalDate from, LocalDate to) {
        List<List<String>> rows = new ArrayList<>();
        int secret = 0;
        for (DakRow row : registered(from, to)) {
            if (row.grade() == Grade.SECRET) {
                secret++;
            } else {
                rows.add(line(row));
            }
        }
        List<String> headings = List.of(kit.say("dak.column.number"), kit.say("dak.column.day"), kit.say("dak.print.letter"), kit.say("dak.column.sender"),
                kit.say("dak.column.subject"), kit.say("dak.print.markedTo"), kit.say("dak.print.signature"));
        List<Block> blocks = head("dak.print.diary", from, to, secret);
        blocks.add(rows.isEmpty() ? new Block.Line(kit.say("dak.print.nothing")) : new Block.Grid(headings, List.of(2.3, 1.7, 2.8, 2.8, 3.9, 2.4, 1.7), rows));
        return PrintedPaper.on(pk.gob.edaftar.desktop.print.Paper.A4, title("dak.print.diary", from, to), blocks, PrintedPaper.foot(seat, kit, wording), kit);
    }

    /// The diary's lines of these days, by number.
    private List<DakRow> registered(LocalDate from, LocalDate to) {
        List<DakId> ids = wording.desk().ids(new ListQuery(Box.DIARY, seat, ListQuery.Sort.NUMBER, true, ""));
        List<DakRow> found = new ArrayList<>();
        int others = 0;
        for (int at = 0; at < ids.size() && others < ENOUGH; at += PAGE) {
            for (DakRow row : wording.desk().rows(seat, ids.subList(at, Math.min(ids.size(), at + PAGE)))) {
                LocalDate day = Optional.ofNullable(row.own()).map(DakRow.Own::on).orElse(row.receivedOn());
                boolean within = !day.isBefore(from) && !day.isAfter(to);
                others = within || day.isAfter(to) ? 0 : others + 1;
                if (within) {
                    found.addFirst(row);
                }
            }
        }
        return found;
    }

    private List<String> line(DakRow row) {
        Optional<Paper> paper = wording.desk().paper(row.id());
        String letter = paper.flatMap(each -> each.trail().letter()).map(each -> PrintedPaper.reference(each.head(), kit)).orElse("");
        String marked = paper.map(this::markedTo).orElse("");
        return List.of(Bidi.ltr(row.own() == null ? row.number() : row.own().number()), kit.dates().day(row.own() == null ? row.receivedOn() : row.own().on()),
                letter, row.sender(), row.subject().isEmpty() ? kit.say("dak.row.closed") : row.subject(), marked, "");
    }

    private String markedTo(Paper paper) {
        List<Movement> marked = paper.trail().movements().stream().filter(movement -> movement.kind() == MovementKind.MARKED && movement.to() != null).toList();
        // copies made on the way are no entry of the diary's
        return marked.stream().filter(movement -> movement.at().equals(marked.getFirst().at()))
                .map(movement -> wording.names().postAlone(Objects.requireNonNull(movement.to()), movement.at())).distinct()
                .reduce((one, other) -> kit.say("dak.listing", one, other)).orElse("");
    }

    /// Who got what from this desk on these days, receiver by receiver.
    Printout peonBook(LocalDate from, LocalDate to) {
        Map<String, List<Handed>> byReceiver = new TreeMap<>();
        int secret = 0;
        for (DakId id : sentSince(from)) {
            Optional<Paper> paper = wording.desk().paper(id);
            List<Movement> sent = paper.map(each -> sent(each, from, to)).orElse(List.of());
            if (!sent.isEmpty() && paper.orElseThrow().trail().dak().grade() == Grade.SECRET) {
                secret++;
            } else {
                sent.forEach(movement -> byReceiver.computeIfAbsent(receiver(movement), first -> new ArrayList<>())
                        .add(new Handed(movement.at(), line(paper.orElseThrow(), movement))));
            }
        }
        List<Block> blocks = head("dak.print.peonBook", from, to, secret);
        if (byReceiver.isEmpty()) {
            blocks.add(new Block.Line(kit.say("dak.print.nothing")));
        }
        List<String> headings = List.of(kit.say("dak.column.number"), kit.say("dak.print.sent"), kit.say("dak.column.subject"), kit.say("dak.column.sender"),
                kit.say("dak.print.received"));
        byReceiver.forEach((receiver, rows) -> {
            blocks.add(new Block.Heading(receiver));
            blocks.add(new Block.Grid(headings, List.of(2.3, 1.9, 4.4, 3.2, 3.4), rows.stream().sorted(Comparator.comparing(Handed::at)).map(Handed::line).toList()));
        });
        return PrintedPaper.on(pk.gob.edaftar.desktop.print.Paper.A4, title("dak.print.peonBook", from, to), blocks, PrintedPaper.foot(seat, kit, wording), kit);
    }

    /// A line of the peon book, and when it was sent.
    private record Handed(Instant at, List<String> line) {}

    /// Papers that may have left since a day: those others hold since then, and those sent on that are still open.
    private Collection<DakId> sentSince(LocalDate from) {
        Set<DakId> sent = new LinkedHashSet<>();
        for (Box box : List.of(Box.SENT, Box.EVERYTHING)) {
            List<DakId> ids = wording.desk().ids(new ListQuery(box, seat, ListQuery.Sort.SINCE, true, ""));
            boolean on = true;
            for (int at = 0; on && at < ids.size(); at += PAGE) {
                for (DakRow row : wording.desk().rows(seat, ids.subList(at, Math.min(ids.size(), at + PAGE)))) {
                    on = !Dates.dayOf(row.since()).isBefore(from);
                    if (on) {
                        sent.add(row.id());
                    }
                }
            }
        }
        return sent;
    }

    private List<Movement> sent(Paper paper, LocalDate from, LocalDate to) {
        return paper.trail().movements().stream().filter(movement -> movement.kind().sends() && movement.to() != null && movement.from() != null
                && seat.stands(movement.from()) && !seat.stands(movement.to()) && !Dates.dayOf(movement.at()).isBefore(from)
                && !Dates.dayOf(movement.at()).isAfter(to)).toList();
    }

    private String receiver(Movement movement) {
        return movement.to() == null ? "" : wording.names().postAndHolder(movement.to(), movement.at());
    }

    private List<String> line(Paper paper, Movement movement) {
        Optional<LetterHead> head = paper.trail().letter().map(letter -> letter.head());
        return List.of(Bidi.ltr(paper.trail().dak().printed()), kit.dates().shortStamp(movement.at(), wording.desk().now()),
                head.map(LetterHead::subject).orElseGet(() -> kit.say("dak.row.closed")),
                head.map(each -> Bidi.together(each.senderName(), each.senderOffice())).orElse(""), "\n");
    }

    private List<Block> head(String key, LocalDate from, LocalDate to, int secret) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(title(key, from, to)));
        blocks.add(new Block.Line(wording.desk().organisation().registryOf(seat.desk(), wording.desk().now())
                .map(unit -> wording.names().unit(unit, wording.desk().now())).orElseGet(() -> wording.seat(seat))));
        if (secret > 0) {
            blocks.add(new Block.Line(kit.say("export.note.secret", secret)));
        }
        return blocks;
    }

    private String title(String key, LocalDate from, LocalDate to) {
        String days = from.equals(to) ? kit.dates().day(from) : kit.say("dak.print.days", kit.dates().day(from), kit.dates().day(to));
        return kit.say("dak.print.of", kit.say(key), days);
    }
}
