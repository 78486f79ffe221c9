package pk.gob.edaftar.desktop.dak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pk.gob.edaftar.desktop.desk.Box;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.export.Cell;
import pk.gob.edaftar.desktop.export.Column;
import pk.gob.edaftar.desktop.ui.Kit;

/// The columns of a list of dak that is taken out: what its lines say, one thing each.
final class DakColumns {
    private static final int SHORT = 14;
    private static final int NUMBER = 20;
    private static final int NAMES = 30;
    private static final int SENTENCE = 60;

    private final Kit kit;
    private final Wording wording;
    private final Box box;
    private final List<Column<DakRow>> columns = new ArrayList<>();

    private DakColumns(Kit kit, Wording wording, Box box) {
        this.kit = kit;
        this.wording = wording;
        this.box = box;
    }

    static List<Column<DakRow>> of(Kit kit, Wording wording, Box box) {
        DakColumns made = new DakColumns(kit, wording, box);
        made.paper();
        made.whereabouts();
        return made.columns;
    }

    private void paper() {
        add("dak.column.number", NUMBER, row -> Cell.words(own(row).map(DakRow.Own::number).orElse(row.number())));
        add("dak.column.day", SHORT, row -> Cell.day(own(row).map(DakRow.Own::on).orElse(row.receivedOn())));
        if (box == Box.DIARY) {
            add("dak.column.registeredAs", NUMBER, row -> Cell.words(own(row).isPresent() ? row.number() : ""));
        }
        add("dak.column.sender", NAMES, row -> Cell.words(row.sender()));
        add("dak.column.subject", SENTENCE, row -> Cell.words(row.subject().isEmpty() ? kit.say("dak.row.closed") : row.subject()));
        add("dak.column.urgency", SHORT, row -> Cell.words(kit.say("dak.urgency." + Chips.name(row.urgency()))));
        add("dak.column.grade", SHORT, row -> Cell.words(kit.say("dak.grade." + Chips.name(row.grade()))));
    }

    private void whereabouts() {
        add("dak.column.state", SHORT, row -> Cell.words(kit.say("dak.state." + Chips.name(row.state()))));
        add("dak.column.holder", NAMES, row -> Cell.words(wording.names().post(row.holder(), wording.desk().now())));
        add("dak.column.since", NUMBER, row -> new Cell.Moment(row.since()));
        add("dak.column.due", SHORT, row -> Cell.day(row.due()));
        add("dak.column.followUp", SHORT, row -> Cell.day(row.followUp()));
        add("dak.column.copy", SHORT, row -> Cell.words(row.copy() ? kit.say("dak.copy") : ""));
        add("dak.column.progress", SHORT, row -> Cell.words(kit.say("dak.progress." + Chips.name(row.progress()))));
    }

    private void add(String heading, int width, Function<DakRow, Cell> cell) {
        columns.add(new Column<>(kit.say(heading), width, cell));
    }

    /// In a diary, how it stands there where another registry registered it.
    private Optional<DakRow.Own> own(DakRow row) {
        return box == Box.DIARY ? Optional.ofNullable(row.own()) : Optional.empty();
    }
}
