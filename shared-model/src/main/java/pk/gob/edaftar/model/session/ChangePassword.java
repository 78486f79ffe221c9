package pk.gob.edaftar.model.session;

/// A person gives himself another password.
public record ChangePassword(String current, String next) {
    /// Never shows a password.
    @Override
    public String toString() {
        return "ChangePassword[]";
    }
}
