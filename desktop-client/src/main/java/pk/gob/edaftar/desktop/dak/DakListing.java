package pk.gob.edaftar.desktop.dak;

import java.util.ArrayList;
import java.util.List;
import pk.gob.edaftar.desktop.desk.Box;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.ListQuery.Sort;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.export.Listing;
import pk.gob.edaftar.desktop.export.Rows;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.Grade;

/// A list of dak as it stands before its reader, for taking it out: the papers taken together where some are, else all.
final class DakListing {
    private final DakListViewModel model;
    private final Kit kit;
    private final Wording wording;

    DakListing(DakListViewModel model, Kit kit, Wording wording) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
    }

    Listing<DakRow> listing() {
        Workplace workplace = model.workplace();
        Seat seat = workplace.seat();
        return new Listing<>(title(), said(), DakColumns.of(kit, wording, model.box()), Rows.of(papers(), ids -> workplace.desk().rows(seat, ids)),
                row -> row.grade() == Grade.SECRET);
    }

    /// In the order they are listed.
    private List<DakId> papers() {
        List<DakId> listed = model.rows().ids();
        return model.taken().isEmpty() ? listed : listed.stream().filter(model.taken()::contains).toList();
    }

    /// The list's name, and whose it is.
    private String title() {
        var scope = model.onlyProperty().get().scope();
        return model.box() == Box.BELOW && scope != null ? kit.say("dak.box.below.of", wording.scope(scope))
                : kit.say("dak.listing", kit.say("dak.box." + Chips.name(model.box())), wording.seat(model.workplace().seat()));
    }

    private List<String> said() {
        List<String> said = new ArrayList<>();
        if (!model.taken().isEmpty()) {
            said.add(kit.say("dak.listing.taken"));
        }
        Sort sort = model.sortProperty().get();
        String by = kit.say("dak.sort." + (sort == Sort.DUE && model.box() == Box.FLAGGED ? "follow-up" : Chips.name(sort)));
        said.add(kit.say(model.descendingProperty().get() ? "dak.listing.descending" : "dak.listing.ascending", by));
        String words = model.filterProperty().get().strip();
        if (!words.isEmpty()) {
            said.add(kit.say("dak.listing.words", Bidi.ltr(words)));
        }
        String only = OnlyButton.words(model.onlyProperty().get(), kit);
        if (!only.isEmpty()) {
            said.add(kit.say("dak.listing.only", only));
        }
        return said;
    }
}
