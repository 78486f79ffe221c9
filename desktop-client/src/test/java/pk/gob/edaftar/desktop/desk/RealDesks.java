package pk.gob.edaftar.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import pk.gob.edaftar.desktop.http.HttpLine;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.dak.Addressee;
import pk.gob.edaftar.model.dak.DakCommand;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.fixture.TestServer;

/// Real desks, with their encrypted files, of the small province's people at a real server.
public final class RealDesks implements AutoCloseable {
    static final Duration LIMIT = Duration.ofSeconds(60);
    public static final SmallProvince PROVINCE = new SmallProvince();

    private final Path home;
    private final String url;
    private final List<RuntimeException> bugs = new CopyOnWriteArrayList<>();
    private final List<DeskHere> open = new ArrayList<>();

    public RealDesks(Path home, String url) {
        this.home = home;
        this.url = url;
    }

    /// The computer of a post's holder, on whose desk nobody has signed in yet.
    EntranceHere entrance(PostId post) {
        return entrance(post, (address, token) -> new HttpLine(address, new Wire(), token));
    }

    /// The same over a line of one's own.
    EntranceHere entrance(PostId post, Lines lines) {
        return new EntranceHere(folder(post), lines, InstantSource.system(), bugs::add);
    }

    Path folder(PostId post) {
        return home.resolve(post.value().toString());
    }

    /// Closes it with the others.
    DeskHere keep(DeskHere desk) {
        open.add(desk);
        return desk;
    }

    public DeskHere desk(PostId post) {
        EntranceHere entrance = entrance(post);
        if (entrance.remembered().server().isEmpty()) {
            assertThat(entrance.useServer(url)).isInstanceOf(Entrance.Reached.Answers.class);
        }
        Entrance.SignIn in = entrance.signIn(login(post), TestServer.PASSWORD.toCharArray());
        assertThat(in).isInstanceOf(Entrance.SignIn.Opened.class);
        DeskHere desk = keep((DeskHere) ((Entrance.SignIn.Opened) in).desk());
        await().atMost(LIMIT).until(() -> !desk.seats().isEmpty());
        return desk;
    }

    public void close(DeskHere desk) {
        desk.close();
        open.remove(desk);
    }

    /// Closes all of them; none may have met a fault.
    @Override
    public void close() {
        open.forEach(DeskHere::close);
        assertThat(bugs).isEmpty();
    }

    static String login(PostId post) {
        return TestServer.userName(PROVINCE.organisation().person(PROVINCE.person(post)).orElseThrow());
    }

    static Seat seat(DeskHere desk) {
        return desk.seats().getFirst();
    }

    static DakId register(DeskHere desk, String subject) {
        DakId id = new DakId(desk.newId());
        LocalDate today = OfficeTime.day(desk.now());
        Registered registered = desk.register(seat(desk), new NewDak(id, Letters.about(subject).received(today).head(), "The roof leaks.", null));
        assertThat(registered.decision()).isInstanceOf(Decision.Accepted.class);
        assertThat(Objects.requireNonNull(registered.number())).isNotEmpty();
        return id;
    }

    static void mark(DeskHere desk, DakId letter, PostId to) {
        MarkingId marking = new MarkingId(UUID.randomUUID());
        assertThat(desk.perform(seat(desk), act -> new DakCommand.MarkDak(act, letter, List.of(new Addressee(marking, to, true, null)), null)))
                .isInstanceOf(Decision.Accepted.class);
    }

    static MarkingId marking(DeskHere desk, DakId letter) {
        return desk.paper(letter).orElseThrow().trail().markings().stream().filter(Marking::original).map(Marking::id).findFirst().orElseThrow();
    }

    static DakRow row(DeskHere desk, DakId letter) {
        return desk.rows(seat(desk), List.of(letter)).getFirst();
    }

    static List<DakId> listed(DeskHere desk, Box box) {
        return desk.ids(new ListQuery(box, seat(desk), ListQuery.Sort.SINCE, true, ""));
    }
}
