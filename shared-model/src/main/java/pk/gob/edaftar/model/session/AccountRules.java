package pk.gob.edaftar.model.session;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.text.Bilingual;

/// What a name for signing in, a password and a person's name must be like. Desk and server say the same of them, so that
/// a desk never sends what the server must refuse.
public final class AccountRules {
    private static final int LEAST_PASSWORD = 8;
    private static final int MOST_PASSWORD = 256;
    private static final int MOST_NAME = 200;
    private static final Pattern USER_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,63}");

    private AccountRules() {}

    /// Names for signing in are the same in capitals and small letters, and around blanks.
    public static String folded(String userName) {
        return userName.strip().toLowerCase(Locale.ROOT);
    }

    /// Why this cannot be a name for signing in, if it cannot.
    public static Optional<Refusal> userName(String userName) {
        return USER_NAME.matcher(folded(userName)).matches() ? Optional.empty()
                : Optional.of(SessionRule.USER_NAME_BROKEN.refuses());
    }

    /// Why this cannot be a password, if it cannot.
    public static Optional<Refusal> password(CharSequence password) {
        return password.length() < LEAST_PASSWORD ? Optional.of(SessionRule.PASSWORD_TOO_SHORT.refuses(count(LEAST_PASSWORD)))
                : password.length() > MOST_PASSWORD ? Optional.of(SessionRule.PASSWORD_TOO_LONG.refuses(count(MOST_PASSWORD)))
                : Optional.empty();
    }

    /// Why this cannot be a person's name, if it cannot.
    public static Optional<Refusal> personName(Bilingual name) {
        return name.en().length() > MOST_NAME || name.ur().length() > MOST_NAME
                ? Optional.of(SessionRule.PERSON_NAME_TOO_LONG.refuses(count(MOST_NAME))) : Optional.empty();
    }

    private static Argument count(int characters) {
        return Argument.text(Integer.toString(characters));
    }
}
