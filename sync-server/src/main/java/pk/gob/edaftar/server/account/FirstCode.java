package pk.gob.edaftar.server.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.server.start.ConsoleLine;

/// The one-time code that whoever started the server may become its first administrator with. It is drawn at each start,
/// shown on the console and nowhere else, and worth nothing once there is an account.
@Component
class FirstCode implements ConsoleLine {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final Accounts accounts;
    private final boolean demo;
    private final String code = draw();

    FirstCode(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.demo = environment.getProperty("edaftar.demo", Boolean.class, false);
    }

    /// Whether this is the code, in capitals or small letters.
    boolean matches(String typed) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.US_ASCII),
                typed.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<String> line() {
        return demo || !accounts.none() ? Optional.empty()
                : Optional.of("first administrator: nobody can sign in yet; the code for the first administrator is " + code);
    }

    private static String draw() {
        SecureRandom random = new SecureRandom();
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            drawn.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return drawn.toString();
    }
}
