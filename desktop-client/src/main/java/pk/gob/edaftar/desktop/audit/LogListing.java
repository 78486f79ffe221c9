package pk.gob.edaftar.desktop.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.export.Cell;
import pk.gob.edaftar.desktop.export.Column;
import pk.gob.edaftar.desktop.export.Listing;
import pk.gob.edaftar.desktop.export.Rows;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Kit;

/// The log as it was looked up, for taking it out. What an auditor may not see the server never told him; nothing is left out here.
final class LogListing {
    private static final int SHORT = 18;
    private static final int NAMES = 28;

    private final AuditViewModel model;
    private final Kit kit;
    private final LogWords words;

    LogListing(AuditViewModel model, Kit kit, Wording wording) {
        this.model = model;
        this.kit = kit;
        this.words = new LogWords(kit, wording);
    }

    Listing<LogRow.Line> of(Rows<LogRow.Line> rows) {
        return new Listing<>(kit.say("audit.title"), said(), columns(), rows, row -> false);
    }

    private List<String> said() {
        List<String> said = new ArrayList<>();
        String number = model.numberProperty().get().strip();
        if (!number.isEmpty()) {
            said.add(kit.say("audit.said", kit.say("audit.number"), Bidi.ltr(number)));
        }
        if (model.whoProperty().get() instanceof Who(var person, var post, String name)) {
            said.add(kit.say("audit.said", kit.say("audit.who"), name));
        }
        said.add(kit.say("audit.said", kit.say("audit.group"), kit.say(model.groupProperty().get().key())));
        LocalDate from = model.fromProperty().get();
        LocalDate to = model.toProperty().get();
        if (from != null) {
            said.add(kit.say("audit.said", kit.say("audit.from"), kit.dates().day(from)));
        }
        if (to != null) {
            said.add(kit.say("audit.said", kit.say("audit.to"), kit.dates().day(to)));
        }
        return said;
    }

    private List<Column<LogRow.Line>> columns() {
        return List.of(
                new Column<>(kit.say("audit.column.arrived"), SHORT, row -> new Cell.Moment(row.line().arrived())),
                new Column<>(kit.say("audit.column.done"), SHORT, row -> row.line().done() == null ? Cell.words("") : new Cell.Moment(row.line().done())),
                column("audit.column.person", row -> words.person(row.line())), column("audit.column.post", row -> words.post(row.line())),
                column("audit.column.behalf", row -> words.behalf(row.line())), column("audit.column.what", row -> words.what(row.line())),
                column("audit.column.papers", words::papers), column("audit.column.words", row -> row.line().words()),
                column("audit.column.rule", row -> words.rule(row.line())), column("audit.column.device", row -> row.line().deviceName()),
                column("audit.column.chain", row -> words.chain(row.line())));
    }

    private Column<LogRow.Line> column(String heading, Function<LogRow.Line, String> text) {
        return new Column<>(kit.say(heading), NAMES, row -> Cell.words(text.apply(row)));
    }
}
