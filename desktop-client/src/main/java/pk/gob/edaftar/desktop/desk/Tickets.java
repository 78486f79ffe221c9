package pk.gob.edaftar.desktop.desk;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import pk.gob.edaftar.desktop.key.Octets;

/// Places in the server's line, each for the name and the password that drew it: the answer to one password must never
/// open a desk for another, which would from then on open it without the server. No password is kept, only its mark
/// under a key of this run.
final class Tickets {
    private static final String MARK = "HmacSHA256";

    private record Kept(String ticket, Octets mark) {}

    private final SecretKeySpec key;
    private final Map<String, Kept> byLogin = new ConcurrentHashMap<>();

    Tickets() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, MARK);
    }

    void keep(String login, char[] password, String ticket) {
        byLogin.put(login, new Kept(ticket, mark(password)));
    }

    /// The place this name and this password have; it is given out once.
    Optional<String> take(String login, char[] password) {
        return Optional.ofNullable(byLogin.remove(login)).filter(kept -> kept.mark().equals(mark(password))).map(Kept::ticket);
    }

    private Octets mark(char[] password) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        try {
            Mac mac = Mac.getInstance(MARK);
            mac.init(key);
            mac.update(bytes);
            return Octets.of(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
