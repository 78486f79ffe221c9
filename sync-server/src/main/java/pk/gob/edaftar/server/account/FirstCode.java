package pk.gob.edaftar.server.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.server.start.ConsoleText;
import pk.gob.edaftar.server.text.Texts;

/// The one-time code that whoever started the server may become its first administrator with. It is drawn at each start,
/// shown on the console and nowhere else, and worth nothing once there is an account.
@Component
class FirstCode implements ConsoleText {
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

    /// Whether this is the code: in capitals or small letters, with or without what is between the groups.
    boolean matches(String typed) {
        return MessageDigest.isEqual(bare(code), bare(typed));
    }

    private static byte[] bare(String written) {
        StringBuilder bare = new StringBuilder();
        written.toUpperCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit)
                .forEach(letter -> bare.appendCodePoint(Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter));
        return bare.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<String> lines(String address) {
        return demo || !accounts.none() ? List.of() : Texts.inBoth("account.first", code, address);
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
