package pk.gob.edaftar.desktop.dak;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Box;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.DraftKey;
import pk.gob.edaftar.desktop.desk.ListQuery;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.ui.Latest;
import pk.gob.edaftar.model.dak.DakCommand.LinkDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.LinkKind;

/// Linking a letter to an earlier one. Those with the same reference and date are offered before anything is typed.
public final class LinkViewModel extends SheetViewModel {
    private static final String FIND = "find";
    private static final int MOST_OFFERED = 20;

    private final DakId dak;
    private final String reference;
    private final @Nullable LocalDate letterDate;
    private final ObservableList<DakRow> offered = FXCollections.observableArrayList();
    private final Latest<List<DakRow>> looking;

    public LinkViewModel(Workplace workplace, Paper paper) {
        super(workplace, new DraftKey("link", paper.trail().dak().id().value().toString()), Map.of(FIND, ""));
        this.dak = paper.trail().dak().id();
        LetterHead head = paper.trail().letter().map(letter -> letter.head()).orElse(null);
        this.reference = head == null ? "" : head.senderReference();
        this.letterDate = head == null ? null : head.letterDate();
        this.looking = workplace.background().latest(offered::setAll);
        field(FIND).addListener((seen, was, is) -> {
            // what was offered for other words must not be linked by whoever types on and commits; no act unlinks
            offered.clear();
            look();
        });
        look();
    }

    /// Words or a part of the number of the letter looked for.
    public StringProperty findProperty() {
        return field(FIND);
    }

    /// The letters it may be linked to.
    public ObservableList<DakRow> offered() {
        return offered;
    }

    public void link(DakId other, LinkKind kind, Runnable then) {
        perform(act -> new LinkDak(act, dak, other, kind), then);
    }

    private void look() {
        String typed = value(FIND);
        looking.ask(() -> (typed.isEmpty() ? workplace().desk().duplicates(seat(), reference, letterDate) : found(typed)).stream()
                .filter(row -> !row.id().equals(dak)).toList());
    }

    private List<DakRow> found(String typed) {
        List<DakId> ids = workplace().desk().ids(new ListQuery(Box.EVERYTHING, seat(), ListQuery.Sort.NUMBER, true, typed));
        return workplace().desk().rows(seat(), ids.stream().limit(MOST_OFFERED).toList());
    }
}
