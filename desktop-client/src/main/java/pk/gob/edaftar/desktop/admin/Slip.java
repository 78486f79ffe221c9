package pk.gob.edaftar.desktop.admin;

import java.util.Optional;
import pk.gob.edaftar.model.session.InvitationCode;
import pk.gob.edaftar.model.session.InvitationLink;
import pk.gob.edaftar.model.session.Invited;

/// An invitation as it is handed over.
/// @param whose whom or which computer it invites
/// @param userName the name he will sign in under; empty of a computer's
/// @param server where the server is reached
record Slip(String whose, String userName, Invited invited, String server) {
    /// @param reached where this desk reaches the server
    static Slip of(String whose, String userName, Invited invited, String reached) {
        return new Slip(whose, userName, invited, invited.address().isEmpty() ? reached : invited.address());
    }

    /// The link; nothing where the server's address fits in none.
    Optional<String> link() {
        return InvitationCode.read(invited.code()).map(code -> new InvitationLink(server, code).written())
                .filter(written -> InvitationLink.read(written).isPresent());
    }

    /// Whether the address is one that only this computer itself reaches.
    boolean leadsNowhere() {
        String host = server.replaceFirst("^[a-z]+://", "");
        return host.startsWith("127.") || host.startsWith("localhost") || host.startsWith("[::1]");
    }

    /// Never shows the code.
    @Override
    public String toString() {
        return "Slip[" + whose + "]";
    }
}
