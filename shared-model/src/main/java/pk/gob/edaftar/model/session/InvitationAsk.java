package pk.gob.edaftar.model.session;

/// Somebody asks what an invitation is for.
/// @param code as it was typed
public record InvitationAsk(String code) {
    /// Never shows the code.
    @Override
    public String toString() {
        return "InvitationAsk[]";
    }
}
