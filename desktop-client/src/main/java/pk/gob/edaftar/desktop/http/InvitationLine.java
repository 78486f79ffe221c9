package pk.gob.edaftar.desktop.http;

import pk.gob.edaftar.model.session.ComputerEnrolled;
import pk.gob.edaftar.model.session.DeviceStanding;
import pk.gob.edaftar.model.session.InvitationAccepted;
import pk.gob.edaftar.model.session.InvitationAsk;
import pk.gob.edaftar.model.session.InvitationShown;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.model.sync.DeviceId;

/// What whoever was invited asks of the server; no session is needed. Calls are like those of the line.
public interface InvitationLine {
    /// What an invitation is for.
    Reply<InvitationShown> look(InvitationAsk ask);

    /// Chooses a password, and signs in.
    Reply<SignedIn> accept(InvitationAccepted accepted);

    Reply<DeviceStanding> enrol(ComputerEnrolled enrolled);

    /// Whether a computer may be used.
    Reply<DeviceStanding> standing(DeviceId device);
}
