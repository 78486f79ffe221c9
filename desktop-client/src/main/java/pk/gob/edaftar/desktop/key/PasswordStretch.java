package pk.gob.edaftar.desktop.key;

import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// How a password becomes a key: Argon2id with its parameters kept beside the wrap, so that they can grow with the PCs.
/// @param memoryKib memory it takes while running
record PasswordStretch(int memoryKib, int iterations, Octets salt) {
    private static final int SALT_BYTES = 16;
    /// A header is not trusted to make this PC grind for ever.
    private static final int MOST_MEMORY_KIB = 1024 * 1024;
    private static final int MOST_ITERATIONS = 64;

    PasswordStretch {
        if (memoryKib < 8 || memoryKib > MOST_MEMORY_KIB || iterations < 1 || iterations > MOST_ITERATIONS
                || salt.length() != SALT_BYTES) {
            throw new IllegalArgumentException("parameters of the password's stretching out of range");
        }
    }

    static PasswordStretch fresh(StretchCost cost, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PasswordStretch(cost.memoryKib(), cost.iterations(), Octets.of(salt));
    }

    /// The key a password stands for; the caller wipes it.
    byte[] stretch(char[] password) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib).withIterations(iterations).withParallelism(1).withSalt(salt.bytes()).build();
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] key = new byte[DiskKey.BYTES];
        generator.generateBytes(password, key);
        return key;
    }
}
