package pk.gob.edaftar.desktop.find;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.export.Cell;
import pk.gob.edaftar.desktop.export.Column;
import pk.gob.edaftar.desktop.export.Listing;
import pk.gob.edaftar.desktop.export.Rows;
import pk.gob.edaftar.desktop.find.FindViewModel.Line;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.dak.Grade;

/// What was found, as it is listed, for taking it out.
record FindListing(FindViewModel model, Kit kit, Wording wording) {
    private static final int SHORT = 14;
    private static final int NAMES = 30;
    private static final int SENTENCE = 60;

    Listing<Line> listing() {
        return new Listing<>(kit.say("find.title"), List.of(kit.say("dak.listing.words", model.wordsProperty().get().strip())), List.of(
                column("dak.column.number", SHORT, line -> line.hit().number()),
                new Column<>(kit.say("dak.column.day"), SHORT, line -> Cell.day(line.hit().receivedOn())),
                column("dak.column.sender", NAMES, line -> line.hit().sender().text()), column("dak.column.subject", SENTENCE, this::subject),
                column("dak.column.urgency", SHORT, line -> kit.say("dak.urgency." + name(line.hit().urgency()))),
                column("dak.column.grade", SHORT, line -> kit.say("dak.grade." + name(line.hit().grade()))),
                column("dak.column.state", SHORT, line -> kit.say("dak.state." + name(line.hit().state()))),
                column("dak.column.holder", NAMES, line -> wording.names().post(line.hit().holder(), wording.desk().now())),
                column("find.column.passages", SENTENCE, this::passages),
                column("find.column.where", SHORT, line -> line.elsewhere() ? kit.say("find.elsewhere") : "")),
                Rows.of(model.lines()), line -> line.hit().grade() == Grade.SECRET);
    }

    private String subject(Line line) {
        String subject = line.hit().subject().text();
        return subject.isEmpty() ? kit.say("dak.row.closed") : subject;
    }

    private String passages(Line line) {
        return line.hit().passages().stream().map(passage -> kit.say("find.in." + name(passage.in())) + " " + passage.text()).collect(Collectors.joining("\n"));
    }

    private Column<Line> column(String heading, int width, Function<Line, String> text) {
        return new Column<>(kit.say(heading), width, line -> Cell.words(text.apply(line)));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
