package pk.gob.edaftar.desktop.admin;

import java.security.SecureRandom;

/// Makes the passwords that are handed over and changed at once: easy to read aloud and to type.
final class FirstPassword {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FirstPassword() {}

    static String fresh() {
        StringBuilder password = new StringBuilder();
        for (int n = 0; n < GROUPS * GROUP; n++) {
            password.append(n > 0 && n % GROUP == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
