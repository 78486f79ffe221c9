package pk.gob.edaftar.server.program;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.Subscriptions;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.dak.Letter;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.program.LetterNow;
import pk.gob.edaftar.model.program.LettersNow;
import pk.gob.edaftar.model.program.LettersSince;
import pk.gob.edaftar.model.program.PostHere;
import pk.gob.edaftar.model.program.ProgramOffice;
import pk.gob.edaftar.model.sync.Cursor;
import pk.gob.edaftar.model.sync.Listed;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.store.WholePaper;
import pk.gob.edaftar.server.store.WholePapers;

/// What a program may read: letters as a pull would show them to it at this moment, and the directory.
@Component
class Following {
    private final ServerStore store;
    private final WholePapers papers;
    private final Wire wire;
    private final Clock clock;

    Following(ServerStore store, WholePapers papers, Wire wire, Clock clock) {
        this.store = store;
        this.papers = papers;
        this.wire = wire;
        this.clock = clock;
    }

    /// @return nothing where there is no such letter, or it is not the program's to see
    Optional<LetterNow> letter(Session program, DakId dak) {
        Set<Stream> followed = follows(store.read(ServerStore.Reading::organisation), program, clock.instant());
        return Optional.ofNullable(papers.read(List.of(dak.value())).get(dak.value())).flatMap(paper -> now(paper, followed));
    }

    private record Page(Set<UUID> touched, Set<Stream> followed, Bookmark next, boolean more) {}

    /// The letters in which something has happened behind a bookmark. A letter may come twice, none is left out.
    LettersNow since(Session program, LettersSince asked) {
        int limit = Math.clamp(asked.limit(), 1, LettersSince.LIMIT);
        Page page = store.read(reading -> {
            Set<Stream> followed = follows(reading.organisation(), program, clock.instant());
            Map<Stream, Long> known = new HashMap<>();
            Optional.ofNullable(asked.bookmark()).map(text -> Bookmark.read(text, wire))
                    .filter(bookmark -> bookmark.epoch().equals(reading.epoch()))
                    .ifPresent(bookmark -> bookmark.cursors().forEach(cursor -> known.put(cursor.stream(), cursor.pos())));
            List<Cursor> cursors = followed.stream().map(stream -> new Cursor(stream, known.getOrDefault(stream, 0L))).toList();
            List<Listed> feed = reading.feed(cursors, limit + 1);
            List<Listed> told = feed.subList(0, Math.min(limit, feed.size()));
            Map<Stream, Long> reached = new HashMap<>();
            told.forEach(row -> reached.put(row.stream(), row.pos()));
            Bookmark next = new Bookmark(reading.epoch(), cursors.stream()
                    .map(cursor -> new Cursor(cursor.stream(), reached.getOrDefault(cursor.stream(), cursor.pos()))).toList());
            Set<UUID> touched = new LinkedHashSet<>();
            told.forEach(row -> touched.add(row.part().paper()));
            return new Page(touched, followed, next, feed.size() > limit);
        });
        Map<UUID, WholePaper> read = papers.read(page.touched());
        List<LetterNow> letters = new ArrayList<>();
        List<DakId> gone = new ArrayList<>();
        for (UUID paper : page.touched()) {
            Optional<LetterNow> letter = Optional.ofNullable(read.get(paper)).flatMap(each -> now(each, page.followed()));
            letter.ifPresentOrElse(letters::add, () -> gone.add(new DakId(paper)));
        }
        return new LettersNow(letters, gone, page.next().text(wire), page.more());
    }

    private static Set<Stream> follows(Organisation organisation, Session program, Instant now) {
        Set<Stream> followed = Subscriptions.streams(organisation, program.person(), now);
        followed.remove(Stream.DIRECTORY);
        return followed;
    }

    private static Optional<LetterNow> now(WholePaper paper, Set<Stream> followed) {
        return DakTrail.of(paper.visible(followed)).map(trail -> new LetterNow(trail.dak().id(), trail.dak().printed(), trail.dak().state(),
                trail.holder(), trail.letter().map(Letter::head).orElse(null),
                trail.markings().stream().map(marking -> new LetterNow.With(marking.holder(), marking.original(), marking.state(),
                        marking.sentAt(), marking.openedAt(), marking.returnBy())).toList(),
                trail.movements().stream().map(movement -> new LetterNow.Step(movement.kind(), movement.at(),
                        movement.onBehalfOf() == null ? movement.as() : movement.onBehalfOf(), movement.from(), movement.to())).toList()));
    }

    /// The posts a program acts for, and all the others there are today.
    ProgramOffice office(Session program) {
        Instant now = clock.instant();
        Organisation organisation = store.read(ServerStore.Reading::organisation);
        List<PostHere> posts = organisation.posts().stream().filter(post -> post.exists(now)).flatMap(post -> here(organisation, post, now).stream())
                .toList();
        List<PostId> own = Programs.bosses(organisation, program.person(), now);
        return new ProgramOffice(posts.stream().filter(post -> own.contains(post.post())).toList(), posts);
    }

    private static Optional<PostHere> here(Organisation organisation, Post post, Instant now) {
        return organisation.facts(post.id(), now).filter(facts -> facts.assists() == null && facts.role().handlesPapers())
                .flatMap(facts -> organisation.facts(facts.unit(), now)
                        .map(unit -> new PostHere(post.id(), facts.code(), facts.title(), unit.code())));
    }
}
