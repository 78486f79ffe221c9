package pk.gob.edaftar.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import pk.gob.edaftar.desktop.http.HttpLine;
import pk.gob.edaftar.desktop.key.DeskFolder;
import pk.gob.edaftar.desktop.key.OutboxFile;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.fixture.TestServer;

/// One computer on which several of the small province's people have desks, and the program running on it.
final class SharedPc implements AutoCloseable {
    static final Lines HTTP = (address, token) -> new HttpLine(address, new Wire(), token);

    private final Path home;
    private final List<DeskHere> open = new ArrayList<>();
    private final List<RuntimeException> bugs = new CopyOnWriteArrayList<>();
    private EntranceHere entrance;

    SharedPc(Path home, String url) {
        this.home = home;
        this.entrance = program(HTTP, InstantSource.system());
        assertThat(entrance.useServer(url)).isInstanceOf(Entrance.Reached.Answers.class);
    }

    /// The program ends, whatever was open closes, and it starts anew.
    void restart(Lines lines, Duration clockAhead) {
        List.copyOf(open).forEach(this::close);
        entrance = program(lines, () -> InstantSource.system().instant().plus(clockAhead));
    }

    void restart() {
        restart(HTTP, Duration.ZERO);
    }

    private EntranceHere program(Lines lines, InstantSource clock) {
        return new EntranceHere(home, lines, clock, bugs::add);
    }

    EntranceHere entrance() {
        return entrance;
    }

    DeviceId device() {
        return new Computer(home, InstantSource.system()).device();
    }

    Entrance.SignIn tries(PostId post) {
        return entrance.signIn(RealDesks.login(post), TestServer.PASSWORD.toCharArray());
    }

    DeskHere desk(PostId post) {
        Entrance.SignIn in = tries(post);
        assertThat(in).isInstanceOf(Entrance.SignIn.Opened.class);
        DeskHere desk = (DeskHere) ((Entrance.SignIn.Opened) in).desk();
        open.add(desk);
        await().atMost(RealDesks.LIMIT).until(() -> !desk.seats().isEmpty());
        return desk;
    }

    /// A desk whose key the server knows by now.
    DeskHere knownDesk(PostId post, TestServer server) {
        DeskHere desk = desk(post);
        await().atMost(RealDesks.LIMIT).until(() -> server.part(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("SELECT count(*) FROM outbox_key WHERE device = :device AND person = :person")
                .param("device", device().value()).param("person", desk.person().value()).query(Long.class).single() > 0);
        return desk;
    }

    void close(DeskHere desk) {
        desk.close();
        open.remove(desk);
    }

    DeskFolder folder(PostId post) {
        return new Computer(home, InstantSource.system()).desks().of(RealDesks.PROVINCE.person(post));
    }

    OutboxFile outbox(PostId post) {
        return folder(post).outbox();
    }

    int unsent(PostId post) {
        try {
            return outbox(post).read().map(content -> content.acts().size()).orElse(0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        List.copyOf(open).forEach(this::close);
        assertThat(bugs).isEmpty();
    }
}
