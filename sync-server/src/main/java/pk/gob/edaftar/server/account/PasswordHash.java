package pk.gob.edaftar.server.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Passwords as they are kept: Argon2id in its usual written form, `$argon2id$v=19$m=…,t=…,p=…$salt$hash`.
/// One check takes some 20 MB and a good part of a second of a core: it belongs behind the gate.
final class PasswordHash {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    /// What a name without an account is checked against, so that it takes as long.
    private static final String NOBODY = of("nobody" + RANDOM.nextLong());

    private PasswordHash() {}

    /// The written form of a password under a salt of its own.
    static String of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] hash = hash(password, salt, MEMORY_KIB, PASSES, LANES, HASH_BYTES);
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$" + text(salt) + "$" + text(hash);
    }

    /// Whether a password is the one that was written down.
    static boolean matches(String written, String password) {
        String[] pieces = written.split("\\$", -1);
        if (pieces.length != 6 || !pieces[1].equals("argon2id")) {
            throw new IllegalStateException("not a password's written form");
        }
        String[] costs = pieces[3].split(",", -1);
        byte[] expected = Base64.getDecoder().decode(pieces[5]);
        byte[] actual = hash(password, Base64.getDecoder().decode(pieces[4]), cost(costs[0]), cost(costs[1]), cost(costs[2]),
                expected.length);
        return MessageDigest.isEqual(expected, actual);
    }

    /// Takes as long as a check of a real password.
    static void checkNobody(String password) {
        matches(NOBODY, password);
    }

    private static byte[] hash(String password, byte[] salt, int memory, int passes, int lanes, int length) {
        byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
        byte[] hash = new byte[length];
        generator.generateBytes(bytes, hash);
        Arrays.fill(bytes, (byte) 0);
        return hash;
    }

    private static int cost(String written) {
        return Integer.parseInt(written.substring(2));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
