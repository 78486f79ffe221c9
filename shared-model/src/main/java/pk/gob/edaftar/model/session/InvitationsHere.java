package pk.gob.edaftar.model.session;

import java.util.List;

/// The invitations that are out, for an administrator.
public record InvitationsHere(List<InvitationHere> invitations) {
    public InvitationsHere {
        invitations = List.copyOf(invitations);
    }
}
