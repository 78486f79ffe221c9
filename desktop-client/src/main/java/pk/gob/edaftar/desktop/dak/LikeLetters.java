package pk.gob.edaftar.desktop.dak;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.ui.Latest;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakCommand.LinkDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.LinkKind;

/// The letters that bear the same sender's reference and date as the one in hand, and what it is to them: its copy, its reminder,
/// or nothing until the clerk says so (`DOMAIN.md` 3, duplicate check).
public final class LikeLetters {
    /// What a letter that comes again is to the one that came before.
    static final List<LinkKind> KINDS = List.of(LinkKind.COPY_OF, LinkKind.REMINDER_OF, LinkKind.RELATED);

    private static final int SHORTEST = 2;
    private static final String KEPT = "link ";

    private final Workplace workplace;
    private final Runnable changed;
    private final ObservableList<DakRow> found = FXCollections.observableArrayList();
    private final Map<DakId, LinkKind> said = new LinkedHashMap<>();
    private final Latest<List<DakRow>> looking;

    /// @param changed runs when the clerk has said something
    LikeLetters(Workplace workplace, Runnable changed) {
        this.workplace = workplace;
        this.changed = changed;
        this.looking = workplace.background().latest(this::found);
    }

    /// The letters like it, as far as this desk sees them.
    public ObservableList<DakRow> found() {
        return found;
    }

    /// Looks for letters like the one in hand.
    void look(String reference, @Nullable LocalDate date) {
        Seat seat = workplace.seat();
        looking.ask(() -> reference.length() < SHORTEST ? List.of() : workplace.desk().duplicates(seat, reference, date));
    }

    /// What is said of one that is not like it any more is not meant.
    private void found(List<DakRow> rows) {
        said.keySet().removeIf(other -> rows.stream().noneMatch(row -> row.id().equals(other)));
        found.setAll(rows);
    }

    /// What the letter in hand is to another.
    public Optional<LinkKind> said(DakId other) {
        return Optional.ofNullable(said.get(other));
    }

    /// Says what the letter in hand is to another; takes it back where there is nothing.
    public void say(DakId other, @Nullable LinkKind kind) {
        if (kind == null) {
            said.remove(other);
        } else {
            said.put(other, kind);
        }
        changed.run();
    }

    void clear() {
        said.clear();
        found.clear();
    }

    /// What was said, as it is kept with the fields.
    Map<String, String> kept() {
        Map<String, String> kept = new HashMap<>();
        said.forEach((other, kind) -> kept.put(KEPT + other.value(), kind.name()));
        return kept;
    }

    void restore(Map<String, String> kept) {
        kept.forEach((name, kind) -> {
            if (name.startsWith(KEPT)) {
                said.put(new DakId(UUID.fromString(name.substring(KEPT.length()))), LinkKind.valueOf(kind));
            }
        });
    }

    /// The links that are to be made.
    Map<DakId, LinkKind> toMake() {
        return Map.copyOf(said);
    }

    /// Makes links of a letter just registered.
    /// @return why one could not be made, where one could not
    static Optional<Refusal> make(Workplace workplace, Seat seat, DakId dak, Map<DakId, LinkKind> links) {
        return links.entrySet().stream().flatMap(link -> workplace.desk().perform(seat,
                act -> new LinkDak(act, dak, link.getKey(), link.getValue())).whyNot().stream()).reduce((first, next) -> first);
    }
}
