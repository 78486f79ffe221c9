package pk.gob.edaftar.model.session;

import pk.gob.edaftar.model.org.PersonId;

/// The administrator opens an account for a person of the directory, or gives it another first password.
public record NewAccount(PersonId person, String userName, String firstPassword) {
    /// Never shows the password.
    @Override
    public String toString() {
        return "NewAccount[person=" + person.value() + "]";
    }
}
