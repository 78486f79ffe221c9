package pk.gob.edaftar.desktop.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.desktop.http.ServerLine;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.desktop.store.Words;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.find.Found;
import pk.gob.edaftar.model.find.FoundIn;
import pk.gob.edaftar.model.find.Hit;
import pk.gob.edaftar.model.find.Sought;
import pk.gob.edaftar.model.find.Where;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.text.NumberFolding;
import pk.gob.edaftar.search.HitReader;
import pk.gob.edaftar.search.Matches;
import pk.gob.edaftar.search.PaperIndex;
import pk.gob.edaftar.search.Question;

/// Finds papers among those on this computer, whether or not there is a line. It shows nothing that is not here.
final class Finding implements Seeking, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMillis(400);
    private static final int NUMBERED = 1_000;

    private final DeskFiles files;
    private final ServerLine line;
    private final ReadingLog readings;
    private final DeskEar ear;
    private final Words words;
    private final WordLoop loop;
    private final Supplier<Instant> now;
    private volatile boolean offline = true;

    Finding(OpenedDesk desk, ReadingLog readings, DeskEar ear, Supplier<Instant> now) {
        this.files = desk.files();
        this.line = desk.line();
        this.readings = readings;
        this.ear = ear;
        this.words = files.words();
        this.loop = new WordLoop(words, ear::bug);
        this.now = now;
    }

    /// @param online whether the server may be called
    void start(boolean online) {
        offline = !online;
        ear.papersAreTold(loop::nudge);
        loop.start();
    }

    /// Asks the server, or leaves it alone.
    void offline(boolean off) {
        offline = off;
    }

    @Override
    public Found here(Seat seat, Sought sought) {
        readings.sought(seat.as(), said(sought));
        return unopenedClosed(seat, find(sought));
    }

    @Override
    public Optional<Found> atServer(Seat seat, Sought sought) {
        boolean asked = !offline && ear.state().line() == SyncState.Line.ONLINE && !sought.isEmpty();
        return asked && line.search(sought) instanceof Reply.Got<Found>(Found found)
                ? Optional.of(unopenedClosed(seat, found)) : Optional.empty();
    }

    private Found unopenedClosed(Seat seat, Found found) {
        return new Found(found.hits().stream().map(hit -> isUnopened(seat, hit) ? closed(hit) : hit).toList(), found.count(),
                found.atLeast(), found.behind(), found.building());
    }

    private boolean isUnopened(Seat seat, Hit hit) {
        return words.paper(hit.dak().value()).stream().flatMap(paper -> paper.all(Marking.class).stream())
                .anyMatch(marking -> marking.open() && marking.openedAt() == null && seat.stands(marking.holder()));
    }

    private static Hit closed(Hit hit) {
        return new Hit(hit.dak(), hit.number(), hit.subject(), hit.sender(), hit.urgency(), hit.grade(), hit.state(), hit.receivedOn(),
                hit.holder(), hit.passages().stream().filter(passage -> passage.in() == FoundIn.NUMBER).toList());
    }

    /// What is kept of a search in the log of readings.
    private static String said(Sought sought) {
        return Stream.of(sought.words().strip(), said("sender", sought.sender().strip()), said("from", sought.from()),
                        said("to", sought.to()), said("state", sought.state()),
                        said("unit", sought.unit() == null ? null : sought.unit().value()))
                .filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String said(String name, @Nullable Object value) {
        String text = Objects.toString(value, "");
        return text.isEmpty() ? "" : name + "=" + text;
    }

    private Found find(Sought sought) {
        if (sought.isEmpty()) {
            return Found.NOTHING;
        }
        loop.catchUp(PATIENCE);
        List<UUID> numbered = sought.where() == Where.EVERYWHERE ? numbered(sought.words()) : List.of();
        Optional<PaperIndex> index = words.index();
        long behind = words.behind();
        Matches matches = index.map(open -> ask(open, new Question(sought, null, holders(sought.unit()), Set.of(), numbered)))
                .orElseGet(() -> Matches.byNumber(sought, numbered));
        List<Hit> hits = matches.papers().stream().flatMap(paper -> words.paper(paper).stream())
                .flatMap(paper -> HitReader.read(sought.where(), matches.needles(), paper).stream()).toList();
        int dropped = matches.papers().size() - hits.size();
        return new Found(hits, matches.count() - dropped, numbered.size() == NUMBERED, behind, index.isEmpty());
    }

    private static Matches ask(PaperIndex index, Question question) {
        try {
            return index.search(question);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<UUID> numbered(String typed) {
        String fragment = NumberFolding.fold(typed);
        return fragment.isEmpty() ? List.of() : files.readCache(sql -> sql.list(
                "SELECT f.id FROM dak_find f JOIN dak d ON d.id = f.id WHERE LOCATE(?, f.numbers) > 0 ORDER BY d.since DESC, d.id LIMIT "
                        + NUMBERED, row -> row.getObject(1, UUID.class), fragment));
    }

    private Set<PostId> holders(@Nullable UnitId unit) {
        Organisation organisation = files.organisation();
        Instant at = now.get();
        return unit == null ? Set.of() : organisation.within(unit, at).stream()
                .flatMap(each -> organisation.withPredecessors(each, at).stream())
                .flatMap(each -> organisation.postsIn(each, at).stream()).map(Post::id).collect(Collectors.toSet());
    }

    @Override
    public void close() {
        loop.close();
    }
}
