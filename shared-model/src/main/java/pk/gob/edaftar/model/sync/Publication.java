package pk.gob.edaftar.model.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Changes;
import pk.gob.edaftar.model.change.Listing;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.change.Stream;

/// Works out which feed rows a decision changes: whoever sees a written part live is told of its new count,
/// and listings are shown, ended or taken back.
final class Publication {
    private final ServerStore.Writing store;
    private final Map<Part, Map<Stream, Listed>> before = new HashMap<>();
    private final Map<Part, Map<Stream, Listed>> after = new LinkedHashMap<>();

    Publication(ServerStore.Writing store) {
        this.store = store;
    }

    /// @param written the parts written by this decision
    List<FeedChange> of(Set<Part> written, Changes decided) {
        List<Listing> listings = decided.listings();
        Set<Part> parts = new TreeSet<>(written);
        parts.addAll(decided.redrawn());
        listings.forEach(listing -> parts.add(listing.part()));
        parts.forEach(this::load);
        decided.redrawn().forEach(this::takeBack);
        parts.forEach(part -> endUnnamed(part, listings));
        written.forEach(this::tellLive);
        // Showing outweighs ending: a section that passes a paper on within itself goes on seeing it.
        listings.stream().filter(each -> !(each instanceof Listing.Show)).forEach(this::apply);
        listings.stream().filter(Listing.Show.class::isInstance).forEach(this::apply);
        return changed();
    }

    private void load(Part part) {
        Map<Stream, Listed> rows = new LinkedHashMap<>();
        store.listings(part).forEach(row -> rows.put(row.stream(), row));
        before.put(part, rows);
        after.put(part, new LinkedHashMap<>(rows));
    }

    /// From everybody; whoever is to go on seeing it is shown it again by the same decision.
    private void takeBack(Part part) {
        long seq = store.seq(part);
        rows(part).replaceAll((stream, row) -> row.gone() ? row : row(stream, part, seq, null, true));
    }

    /// Whoever is shown what a paper says now is named by the decision. A stream that is not named and saw it live keeps
    /// what it had: the section of a post that has moved to another since.
    private void endUnnamed(Part part, List<Listing> listings) {
        Set<Stream> named = new TreeSet<>();
        listings.stream().filter(each -> each.part().equals(part)).map(Listing::stream).forEach(named::add);
        boolean shown = listings.stream().anyMatch(each -> each instanceof Listing.Show && each.part().equals(part));
        if (shown && (part.kind() == PartKind.CONTENT || part.kind() == PartKind.SECRET)) {
            rows(part).replaceAll((stream, row) -> row.gone() || row.upto() != null || named.contains(stream) ? row
                    : row(stream, part, row.seq(), row.seq(), false));
        }
    }

    private void tellLive(Part part) {
        long seq = store.seq(part);
        rows(part).replaceAll((stream, row) -> row.gone() || row.upto() != null ? row : row(stream, part, seq, null, false));
    }

    private void apply(Listing listing) {
        Part part = listing.part();
        long seq = store.seq(part);
        Listed row = switch (listing) {
            case Listing.Show show -> row(show.stream(), part, seq, null, false);
            case Listing.SoFar soFar -> row(soFar.stream(), part, seq, seq, false);
            case Listing.Alike alike -> alike(alike, seq);
            case Listing.Gone gone -> row(gone.stream(), part, seq, null, true);
        };
        if (!row.gone() || rows(part).containsKey(row.stream())) {
            rows(part).put(row.stream(), row);
        }
    }

    /// What the other stream saw before this decision; never less than the stream itself sees already.
    private Listed alike(Listing.Alike alike, long seq) {
        Part part = alike.part();
        Listed other = before.getOrDefault(part, Map.of()).get(alike.as());
        Listed own = rows(part).get(alike.stream());
        if (other == null || other.gone()) {
            return own == null ? row(alike.stream(), part, seq, null, true) : own;
        }
        long upto = other.upto() == null ? seq : other.upto();
        boolean seesMore = own != null && !own.gone() && (own.upto() == null || own.upto() >= upto);
        return seesMore && own != null ? own : row(alike.stream(), part, upto, upto, false);
    }

    private static Listed row(Stream stream, Part part, long seq, @Nullable Long upto, boolean gone) {
        return new Listed(stream, part, seq, 0, upto, gone);
    }

    private Map<Stream, Listed> rows(Part part) {
        return after.computeIfAbsent(part, p -> new LinkedHashMap<>());
    }

    private List<FeedChange> changed() {
        List<FeedChange> changes = new ArrayList<>();
        after.forEach((part, rows) -> rows.forEach((stream, row) -> {
            Listed was = before.getOrDefault(part, Map.of()).get(stream);
            if (was == null || was.seq() != row.seq() || was.gone() != row.gone() || was.bound() != row.bound()) {
                long delta = Sums.of(row) - (was == null ? 0 : Sums.of(was));
                changes.add(new FeedChange(stream, part, row.seq(), row.upto(), row.gone(), delta));
            }
        }));
        return changes;
    }
}
