package pk.gob.edaftar.desktop.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakEntity;
import pk.gob.edaftar.model.find.Found;
import pk.gob.edaftar.model.find.Hit;
import pk.gob.edaftar.model.find.Sought;
import pk.gob.edaftar.model.text.NumberFolding;
import pk.gob.edaftar.search.HitReader;
import pk.gob.edaftar.search.Matches;
import pk.gob.edaftar.search.PaperDocuments;
import pk.gob.edaftar.search.PaperIndex;
import pk.gob.edaftar.search.Question;
import pk.gob.edaftar.search.Seen;

/// Looks for papers of an office in memory, in an index made for each search.
final class SeekingInMemory implements Seeking {
    private final Supplier<List<Trail>> papers;
    private volatile @Nullable Found server;

    SeekingInMemory(Supplier<List<Trail>> papers) {
        this.papers = papers;
    }

    void serverFinds(Found found) {
        server = found;
    }

    @Override
    public Found here(Seat seat, Sought sought) {
        Map<UUID, Trail> all = new HashMap<>();
        papers.get().forEach(paper -> all.put(paper.paper(), paper));
        try (PaperIndex index = PaperIndex.open(new ByteBuffersDirectory(), "test")) {
            for (Trail paper : all.values()) {
                index.put(paper.paper(), PaperDocuments.of(paper.paper(), paper.entities().stream()
                        .filter(DakEntity.class::isInstance).map(each -> new Seen((DakEntity) each, Set.of())).toList()));
            }
            index.show(1);
            String fragment = NumberFolding.fold(sought.words());
            List<UUID> numbered = all.values().stream().filter(paper -> !fragment.isEmpty() && paper.only(Dak.class)
                    .filter(dak -> NumberFolding.fold(dak.printed()).contains(fragment)).isPresent()).map(Trail::paper).toList();
            Matches matches = index.search(new Question(sought, null, Set.of(), Set.of(), numbered));
            List<Hit> hits = matches.papers().stream().map(all::get).flatMap(paper -> paper == null ? Optional.<Hit>empty().stream()
                    : HitReader.read(sought.where(), matches.needles(), paper).stream()).toList();
            return new Found(hits, matches.count(), false, 0, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Found> atServer(Seat seat, Sought sought) {
        return Optional.ofNullable(server);
    }
}
