package pk.gob.edaftar.desktop.check;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Counts;
import pk.gob.edaftar.desktop.desk.Desk;
import pk.gob.edaftar.desktop.desk.Entrance;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.SyncState;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.desktop.ui.ErrorReporter;

/// Tries a desk from the command line: opens its window, reaches the server, signs somebody in, copies what he may see, and
/// where it is told to registers a letter. It goes in by the same entrance as the screens, into the same folder, so that what
/// it finds is so. It must never write to a diary untold: what is registered stays.
public final class DeskCheck {
    /// Where the password comes from: on a command line others could read it.
    public static final String PASSWORD = "EDAFTAR_PASSWORD";

    /// Puts the desk's first window on the screen.
    @FunctionalInterface
    public interface FirstWindow {
        /// @return how long after the program's start it was drawn; empty when it never was
        Optional<Duration> open();
    }

    /// What the program has around it.
    /// @param remembered the language this computer is used in
    public record Surroundings(CompletableFuture<Entrance> entrance, FirstWindow window, Language remembered,
            Map<String, String> environment, PrintStream out, PrintStream errors) {
        public Surroundings {
            environment = Map.copyOf(environment);
        }
    }

    private final Surroundings around;
    private final Duration limit;
    private final AtomicReference<@Nullable String> fault = new AtomicReference<>();
    private Messages messages;

    /// @param reporter told of bugs, which end a check too
    /// @param limit how long it waits while nothing comes
    public DeskCheck(Surroundings around, ErrorReporter reporter, Duration limit) {
        this.around = around;
        this.limit = limit;
        this.messages = new Messages(around.remembered());
        reporter.shownBy(seen -> fault.set(seen.code()));
    }

    /// Whether somebody asks for a check, or how one is asked for, rather than for the window.
    public static boolean isAskedFor(List<String> words) {
        return words.contains(CheckOptions.CHECK) || words.contains(CheckOptions.HELP);
    }

    /// Does what the words ask for, and says so, or why not and what to do.
    public Outcome run(List<String> words) {
        try {
            CheckOptions options = CheckOptions.of(words);
            options.language().ifPresent(tag -> messages = new Messages(Language.of(tag)));
            if (options.help()) {
                say("check.usage");
                return Outcome.WORKS;
            }
            check(options);
            return ended();
        } catch (CheckOptions.Unknown unknown) {
            return stopped(usage("check.unknown", Bidi.ltr(unknown.word())));
        } catch (CheckStopped stopped) {
            return stopped(stopped);
        }
    }

    private Outcome ended() {
        String code = fault.get();
        if (code == null) {
            say("check.works");
            return Outcome.WORKS;
        }
        return stopped(new CheckStopped(Outcome.BUG, messages.of("shell.fault.title"), messages.of("shell.fault.text") + " " + Bidi.ltr(code)));
    }

    private Outcome stopped(CheckStopped why) {
        why.lines().forEach(line -> print(around.errors(), line));
        return why.outcome();
    }

    private void check(CheckOptions options) throws CheckStopped {
        if (options.user().isEmpty() && !options.window()) {
            throw usage("check.nothing");
        }
        if (options.window()) {
            Duration took = around.window().open().orElseThrow(
                    () -> new CheckStopped(Outcome.COMPUTER, messages.of("check.noWindow"), messages.of("check.noWindow.hint")));
            say("check.window", seconds(took));
        }
        if (options.user().isPresent()) {
            goIn(options, options.user().get());
        }
    }

    private void goIn(CheckOptions options, String user) throws CheckStopped {
        String password = around.environment().getOrDefault(PASSWORD, "");
        if (password.isEmpty()) {
            throw usage("check.noPassword", Bidi.ltr(PASSWORD));
        }
        Entrance entrance = entrance();
        String server = options.server().orElse(entrance.remembered().server());
        if (server.isEmpty()) {
            throw usage("check.noServer");
        }
        Admission admission = new Admission(entrance, messages, limit);
        admission.reach(server);
        say("check.server", Bidi.ltr(server));
        try (Desk desk = admission.signIn(user, password)) {
            use(desk, options.write());
        }
        say("check.signedOut");
    }

    private Entrance entrance() throws CheckStopped {
        try {
            return around.entrance().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException) {
                throw new CheckStopped(Outcome.COMPUTER, messages.of("signin.disk"), messages.of("signin.disk.hint"));
            }
            throw e;
        }
    }

    private void use(Desk desk, boolean write) throws CheckStopped {
        long begun = System.nanoTime();
        copyEverything(desk);
        Wording wording = new Wording(messages, desk);
        say("check.signedIn", wording.names().person(desk.person()));
        desk.seats().forEach(seat -> say("check.seat", wording.seat(seat)));
        Counts counts = desk.seats().stream().findFirst().map((Seat seat) -> desk.counts(seat)).orElse(Counts.NONE);
        say("check.copied", seconds(Duration.ofNanos(System.nanoTime() - begun)), counts.myDesk(), counts.sent(), counts.diary());
        if (write) {
            new TrialLetter(desk, wording, limit, line -> print(around.out(), line)).write();
        } else {
            say("check.readOnly");
        }
    }

    /// A first copy may take long; it is given up when no more of it comes.
    private void copyEverything(Desk desk) throws CheckStopped {
        long before = -1;
        while (!Patience.until(desk, limit, () -> desk.isUpToDate() || isTurnedAway(desk.sync()))) {
            SyncState.FirstCopy copy = desk.sync().first();
            long now = copy == null ? before : copy.done();
            if (now == before) {
                throw new CheckStopped(Outcome.INCOMPLETE, messages.of("check.incomplete", limit.toSeconds()), messages.of("check.incomplete.hint"));
            }
            before = now;
        }
        SyncState.Trouble trouble = desk.sync().trouble();
        if (trouble != null) {
            String line = messages.of("shell.sync.trouble." + trouble.name().toLowerCase(Locale.ROOT));
            if (isTurnedAway(desk.sync())) {
                throw new CheckStopped(trouble == SyncState.Trouble.DISK_FULL ? Outcome.COMPUTER : Outcome.NOT_LET_IN, line);
            }
            print(around.out(), line);
        }
    }

    /// A wrong clock does not keep papers away, all other trouble does.
    private static boolean isTurnedAway(SyncState state) {
        return state.trouble() != null && state.trouble() != SyncState.Trouble.CLOCK_WRONG;
    }

    private CheckStopped usage(String key, Object... arguments) {
        return new CheckStopped(Outcome.USAGE, messages.of(key, arguments), messages.of("check.usage"));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private void say(String key, Object... arguments) {
        print(around.out(), messages.of(key, arguments));
    }

    /// Marks of direction keep an Urdu line in order; in an English one they are in the way of whoever reads it with a script.
    private void print(PrintStream to, String line) {
        to.println(messages.language() == Language.ENGLISH ? Bidi.plain(line) : line);
    }
}
