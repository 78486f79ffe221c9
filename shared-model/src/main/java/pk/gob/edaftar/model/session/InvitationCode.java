package pk.gob.edaftar.model.session;

import java.util.Locale;
import java.util.Optional;

/// The code of an invitation as it is read aloud: the number it is known by, which is no secret, then the secret, then a
/// letter that catches whatever was misheard or mistyped. `I`, `L`, `O` and `U` are not used; the first three are taken for
/// the digits they look like.
/// @param letters [#LENGTH] of them, in capitals, nothing between
public record InvitationCode(String letters) {
    /// What a code is made of; each letter stands for its place.
    public static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    public static final int LENGTH = 16;
    /// How many of them are drawn: all but the last.
    public static final int DRAWN = LENGTH - 1;
    private static final int GROUP = 4;
    private static final int LONGEST_TYPED = 200;
    private static final int TWO = 2;
    /// The field of 32 elements is counted modulo x⁵ + x² + 1.
    private static final int FIELD = 32;
    private static final int MODULUS = 0b100101;

    public InvitationCode {
        if (letters.length() != LENGTH || letters.chars().anyMatch(each -> ALPHABET.indexOf(each) < 0) || remainder(letters) != 0) {
            throw new IllegalArgumentException("not the code of an invitation");
        }
    }

    /// The code of letters that were drawn.
    /// @param drawn [#DRAWN] letters of the alphabet
    public static InvitationCode ofDrawn(String drawn) {
        return new InvitationCode(drawn + ALPHABET.charAt(twice(remainder(drawn))));
    }

    /// What somebody has typed or heard: in capitals or small letters, with any digits, with or without what is between the
    /// groups. Nothing where a letter is wrong, missing or too many.
    public static Optional<InvitationCode> read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        StringBuilder bare = new StringBuilder();
        typed.toUpperCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(each -> bare.appendCodePoint(plain(each)));
        String letters = bare.toString();
        boolean whole = letters.length() == LENGTH && letters.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
        return whole && remainder(letters) == 0 ? Optional.of(new InvitationCode(letters)) : Optional.empty();
    }

    private static int plain(int letter) {
        return Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : switch (letter) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> letter;
        };
    }

    /// What it is known by to administrators: nobody comes in with it.
    public String number() {
        return letters.substring(0, GROUP);
    }

    /// In groups, as it is written and read aloud.
    public String shown() {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            shown.append(i > 0 && i % GROUP == 0 ? "-" : "").append(letters.charAt(i));
        }
        return shown.toString();
    }

    /// Never shows the secret.
    @Override
    public String toString() {
        return "InvitationCode[" + number() + "]";
    }

    /// One wrong letter, and two that changed places, always leave another remainder.
    private static int remainder(String letters) {
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            sum = twice(sum) ^ ALPHABET.indexOf(letters.charAt(i));
        }
        return sum;
    }

    private static int twice(int element) {
        int doubled = element * TWO;
        return doubled < FIELD ? doubled : doubled ^ MODULUS;
    }
}
