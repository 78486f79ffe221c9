package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gob.edaftar.desktop.desk.Entrance;
import pk.gob.edaftar.desktop.desk.EntranceHere;
import pk.gob.edaftar.desktop.desk.Lines;
import pk.gob.edaftar.desktop.http.HttpLine;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.desktop.http.ServerLine;
import pk.gob.edaftar.desktop.http.Trouble;
import pk.gob.edaftar.desktop.shell.Preferences;
import pk.gob.edaftar.desktop.ui.ErrorReporter;
import pk.gob.edaftar.desktop.ui.OnScreen;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.session.FirstAdministrator;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.model.sync.Push;
import pk.gob.edaftar.model.sync.PushAnswer;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.fixture.LetterDay;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;
import pk.gob.edaftar.server.org.Founding;

/// The first start as people meet it: a real server without a demo, and the real window, by keys alone.
class FirstStartTest {
    private static final Bilingual NAME = new Bilingual("Nadia Hazara", "نادیہ ہزارہ");

    private final OnScreen screen = OnScreen.begin();
    private final List<ErrorReporter.Fault> faults = new CopyOnWriteArrayList<>();
    private final TestServer server = TestServer.empty();
    private final AtomicBoolean answerLost = new AtomicBoolean();

    @TempDir
    Path home;

    @AfterEach
    void close() {
        screen.close();
        server.close();
        assertThat(faults).isEmpty();
    }

    @Test
    void fromTheCodeOnTheConsoleToADesk() {
        answerLost.set(true);
        Desktop desktop = open("one");
        address();
        screen.shows("The first administrator");
        fill("AAAA-BBBB-CCCC", "nadia");
        screen.shows("The code is not right");
        assertThat(server.part(Founding.class).organisation().isEmpty()).isTrue();
        screen.write(TestServer.code(server.consoleLines()));
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows("Nothing is half done");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows("No office has been set up yet");
        Organisation directory = server.part(Founding.class).organisation();
        assertThat(directory.persons()).singleElement().satisfies(person -> assertThat(person.name()).isEqualTo(NAME));

        enterPost(directory);
        screen.shows("Administration");
        screen.run(desktop::leave);
        screen.shows("nadia");
        screen.until("only the password is missing", () -> screen.scene().getFocusOwner() instanceof PasswordField);
        screen.write("long enough");
        screen.press(KeyCode.ENTER);
        screen.shows("Administration");
        screen.run(desktop::leave);
        screen.shows("Password");
    }

    @Test
    void whoeverComesTooLateIsToldSo() {
        open("two");
        address();
        screen.shows("The first administrator");
        String code = TestServer.code(server.consoleLines());
        TestDesk other = new TestDesk(server.url());
        other.post("/api/first-administrator", new FirstAdministrator(code, "other",
                "another password", new Bilingual("Somebody Else", ""), other.device(), "other"), SignedIn.class);
        fill(code, "nadia");
        screen.shows("Somebody else has become the administrator meanwhile");
        screen.shows("Password");
        screen.hides("The first administrator");
    }

    /// What comes after the window's first moment, in which the server's address is found not to be known.
    private void address() {
        screen.shows("Address of the server");
        screen.until("the address can be typed", () -> screen.scene().getFocusOwner() instanceof TextField field && field.isFocused());
        screen.write(server.url());
        screen.press(KeyCode.ENTER);
    }

    /// Everything on the page, with Enter after each field; the last one commits.
    private void fill(String code, String login) {
        Stream.of(code, NAME.en(), "nadio ozaro", login, "long enough", "long enough").forEach(typed -> {
            screen.write(typed);
            screen.press(KeyCode.ENTER);
        });
    }

    /// The administrator enters a post, over HTTP.
    private void enterPost(Organisation directory) {
        TestDesk desk = new TestDesk(server.url());
        SignedIn in = desk.signIn("nadia", "long enough");
        Post own = directory.posts().iterator().next();
        Instant now = Instant.now();
        PostFacts facts = new PostFacts(own.facts().at(now).unit(), "Clerk", NAME, Role.DIARY_CLERK, 11, own.id(), null);
        Post post = new Post(new PostId(UUID.randomUUID()), Timeline.from(now, facts), null, List.of());
        Act act = new Act(new CommandId(UUID.randomUUID()), now, in.person(), own.id(), null, List.of());
        assertThat(desk.post("/api/commands", new Push(in.epoch(), List.of(LetterDay.sent(new OrgCommand.EnterPosts(act, List.of(post))))),
                PushAnswer.class).receipts()).extracting(Receipt::verdict).containsExactly(Verdict.ACCEPTED);
    }

    private Desktop open(String computer) {
        ErrorReporter reporter = new ErrorReporter();
        Path folder = home.resolve(computer);
        Wire wire = new Wire();
        Lines lines = (address, token) -> losing(new HttpLine(address, wire, token));
        CompletableFuture<Entrance> entrance = CompletableFuture.completedFuture(
                new EntranceHere(folder, lines, InstantSource.system(), reporter::report));
        Desktop desktop = screen.get(() -> {
            Desktop made = new Desktop(screen.stage(), new Preferences(folder.resolve("preferences")), reporter, entrance);
            made.open();
            return made;
        });
        reporter.shownBy(faults::add);
        return desktop;
    }

    /// The line is cut after the server has made him the administrator and before he hears of it, once.
    private ServerLine losing(ServerLine line) {
        return (ServerLine) Proxy.newProxyInstance(ServerLine.class.getClassLoader(), new Class<?>[] {ServerLine.class}, (proxy, method, arguments) -> {
            Object answer;
            try {
                answer = method.invoke(line, arguments);
            } catch (InvocationTargetException e) {
                throw new IllegalStateException(e.getCause());
            }
            boolean lost = method.getName().equals("first") && answer instanceof Reply.Got && answerLost.getAndSet(false);
            return lost ? new Reply.Failed<SignedIn>(Trouble.TIMED_OUT) : answer;
        });
    }
}
