package pk.gob.edaftar.server.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.Subscriptions;
import pk.gob.edaftar.model.find.Found;
import pk.gob.edaftar.model.find.Hit;
import pk.gob.edaftar.model.find.Sought;
import pk.gob.edaftar.model.find.Where;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.search.HitReader;
import pk.gob.edaftar.search.Matches;
import pk.gob.edaftar.search.PaperIndex;
import pk.gob.edaftar.search.Question;
import pk.gob.edaftar.server.store.WholePaper;
import pk.gob.edaftar.server.store.WholePapers;

/// Answers whoever looks for papers. He may see what a pull would show him at this moment, and nothing else is found, shown or
/// counted: papers the index does not know the latest of are left to their numbers, which are of this very moment, and every
/// paper shown is read again from where the truth is.
@Component
class Searching {
    private final ServerStore store;
    private final Indexing indexing;
    private final IndexFeed feed;
    private final FragmentTable fragments;
    private final WholePapers papers;

    Searching(ServerStore store, Indexing indexing, IndexFeed feed, FragmentTable fragments, WholePapers papers) {
        this.store = store;
        this.indexing = indexing;
        this.feed = feed;
        this.fragments = fragments;
        this.papers = papers;
    }

    Found search(Session session, Sought sought, Instant now) {
        if (sought.isEmpty()) {
            return Found.NOTHING;
        }
        Organisation organisation = store.read(ServerStore.Reading::organisation);
        Set<Stream> followed = Subscriptions.streams(organisation, session.person(), now);
        boolean byNumber = sought.where() == Where.EVERYWHERE && !sought.words().isBlank();
        List<UUID> numbered = byNumber ? fragments.find(sought.words(), followed) : List.of();
        boolean atLeast = numbered.size() == FragmentTable.MOST;
        Optional<PaperIndex> index = indexing.index();
        if (index.isEmpty()) {
            return found(sought, Matches.byNumber(sought, numbered), followed, atLeast, 0, true);
        }
        // before the index is asked: what is in it by then is in it all the more
        IndexFeed.Missing missing = feed.missing(index.get().position());
        Matches matches = ask(index.get(), new Question(sought, followed.stream().map(Stream::text).collect(Collectors.toSet()),
                holders(organisation, sought.unit(), now), missing.papers(), numbered));
        return found(sought, matches, followed, atLeast, missing.acts(), false);
    }

    /// What is no hit any more is not counted either.
    private Found found(Sought sought, Matches matches, Set<Stream> followed, boolean atLeast, long behind, boolean building) {
        List<Hit> hits = hits(sought, matches, followed);
        int dropped = matches.papers().size() - hits.size();
        return new Found(hits, matches.count() - dropped, atLeast, behind, building);
    }

    private static Matches ask(PaperIndex index, Question question) {
        try {
            return index.search(question);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Hit> hits(Sought sought, Matches matches, Set<Stream> followed) {
        List<Hit> hits = new ArrayList<>();
        for (Map.Entry<UUID, WholePaper> each : papers.read(matches.papers()).entrySet()) {
            HitReader.read(sought.where(), matches.needles(), each.getValue().visible(followed)).ifPresent(hits::add);
        }
        return hits;
    }

    private static Set<PostId> holders(Organisation organisation, @Nullable UnitId unit, Instant now) {
        return unit == null ? Set.of() : organisation.within(unit, now).stream()
                .flatMap(each -> organisation.withPredecessors(each, now).stream())
                .flatMap(each -> organisation.postsIn(each, now).stream()).map(Post::id).collect(Collectors.toSet());
    }
}
