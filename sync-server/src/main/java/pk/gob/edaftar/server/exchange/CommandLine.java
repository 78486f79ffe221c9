package pk.gob.edaftar.server.exchange;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.session.SignIn;
import pk.gob.edaftar.server.text.Texts;

/// A word of the product's command that runs errands: `import letters FILE …`. It works against a running server with the
/// sign-in of the person at the console; a password never comes in on the command line, where others could read it.
/// @param usage the key of what it says of itself in a line
/// @param what the key of what it says where the errand is not known
/// @param help the name of the help text, without its language
public record CommandLine(String usage, String what, String help, Map<String, Errand> errands) {
    private static final int EXIT_USAGE = 2;
    private static final String DEVICE_NAME = "e-daftar import";

    public CommandLine {
        errands = Map.copyOf(errands);
    }

    /// Runs in this process's console, and ends it.
    public void run(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), System.getenv(), System.in, out, errors));
    }

    /// Runs at any console.
    /// @return the exit status
    public int run(List<String> arguments, Map<String, String> environment, InputStream in, PrintStream out, PrintStream errors) {
        List<String> rest = new ArrayList<>(arguments);
        String language = language(rest).orElseGet(() -> Texts.languageOf(environment));
        if (rest.isEmpty() || rest.contains("--help") || rest.contains("-h")) {
            out.print(help(language));
            return rest.isEmpty() ? EXIT_USAGE : 0;
        }
        Texts texts = new Texts("import", language);
        Texts own = new Texts(usage.substring(0, usage.indexOf('.')), language);
        Errand errand = errands.get(rest.removeFirst());
        if (errand == null) {
            errors.println(own.of(what));
            errors.println(own.of(usage));
            return EXIT_USAGE;
        }
        try {
            ImportOptions options = ImportOptions.of(rest, environment);
            errand.check(options);
            SignIn who = who(options, environment, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), texts);
            return errand.run(options, who, new Said(language, out, errors));
        } catch (ImportOptions.Wrong wrong) {
            errors.println(wrong.said(texts));
            errors.println(own.of(usage));
            return EXIT_USAGE;
        } catch (IOException e) {
            errors.println(texts.of("import.trouble.here", String.valueOf(e.getMessage())));
            return Errand.TROUBLE;
        }
    }

    private static Optional<String> language(List<String> arguments) {
        Optional<String> given = arguments.stream().filter(each -> each.startsWith("--language=")).findFirst();
        given.ifPresent(arguments::remove);
        return given.map(each -> each.substring(each.indexOf('=') + 1));
    }

    private static SignIn who(ImportOptions options, Map<String, String> environment, BufferedReader in, Texts texts)
            throws IOException, ImportOptions.Wrong {
        Console console = System.console();
        String user = options.user();
        if (user == null) {
            user = console == null ? in.readLine() : console.readLine("%s ", texts.of("import.ask.user"));
        }
        String password = password(options.passwordFile(), environment, in, console, texts);
        if (user == null || password == null) {
            throw new ImportOptions.Wrong("noUser", "");
        }
        return new SignIn(user, password, ImportDevice.here(environment), DEVICE_NAME);
    }

    private static @Nullable String password(@Nullable Path file, Map<String, String> environment, BufferedReader in,
            @Nullable Console console, Texts texts) throws IOException {
        if (file != null) {
            return Files.readString(file).lines().findFirst().orElse(null);
        }
        String given = environment.get("EDAFTAR_PASSWORD");
        if (given != null) {
            return given;
        }
        if (console == null) {
            return in.readLine();
        }
        char[] typed = console.readPassword("%s ", texts.of("import.ask.password"));
        return typed == null ? null : new String(typed);
    }

    private String help(String language) {
        String name = help + "_" + ("ur".equals(language) ? "ur" : "en") + ".txt";
        try (InputStream text = CommandLine.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
