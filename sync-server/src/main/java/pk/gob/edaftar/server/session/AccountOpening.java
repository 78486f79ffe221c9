package pk.gob.edaftar.server.session;

import java.util.Map;
import java.util.Optional;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.PersonId;

/// Gives persons of the directory a way to sign in. It never says anything of a password it was given.
public interface AccountOpening {
    /// Whose account a sign-in name is.
    Optional<PersonId> personOf(String userName);

    /// Opens an account, or gives it another name and password.
    /// @param mustChange whether the password is only for the first sign-in
    /// @return why not, if not
    Optional<Refusal> open(PersonId person, String userName, String password, boolean mustChange);

    /// Opens accounts that all begin with the same password, such as a demo's: it is hashed once for all.
    /// Whoever has an account already keeps it as it is.
    /// @param names persons by their sign-in names
    void openAlike(Map<String, PersonId> names, String password);
}
