package pk.gob.edaftar.desktop.http;

import pk.gob.edaftar.model.session.ComputerEnrolled;
import pk.gob.edaftar.model.session.DeviceStanding;
import pk.gob.edaftar.model.session.InvitationAccepted;
import pk.gob.edaftar.model.session.InvitationAsk;
import pk.gob.edaftar.model.session.InvitationShown;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.model.sync.DeviceId;

/// The calls of whoever was invited over the line's own connection.
record HttpInvitationLine(InvitationApi api, HttpLine line) implements InvitationLine {
    @Override
    public Reply<InvitationShown> look(InvitationAsk ask) {
        return line.call(api.look(ask));
    }

    @Override
    public Reply<SignedIn> accept(InvitationAccepted accepted) {
        return line.call(api.accept(accepted));
    }

    @Override
    public Reply<DeviceStanding> enrol(ComputerEnrolled enrolled) {
        return line.call(api.enrol(enrolled));
    }

    @Override
    public Reply<DeviceStanding> standing(DeviceId device) {
        return line.call(api.standing(device.value()));
    }
}
