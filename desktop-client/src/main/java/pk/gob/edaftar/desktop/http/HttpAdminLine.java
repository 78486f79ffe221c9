package pk.gob.edaftar.desktop.http;

import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.program.NewProgram;
import pk.gob.edaftar.model.program.ProgramToken;
import pk.gob.edaftar.model.program.ProgramsHere;
import pk.gob.edaftar.model.session.AccountsHere;
import pk.gob.edaftar.model.session.DevicesHere;
import pk.gob.edaftar.model.session.InvitationsHere;
import pk.gob.edaftar.model.session.InviteComputer;
import pk.gob.edaftar.model.session.InvitePerson;
import pk.gob.edaftar.model.session.Invited;
import pk.gob.edaftar.model.sync.DeviceId;

/// The administrator's calls over the line's own connection.
record HttpAdminLine(AdminApi api, HttpLine line) implements AdminLine {
    @Override
    public Reply<AccountsHere> accounts() {
        return line.call(api.accounts());
    }

    @Override
    public String address() {
        return line.address();
    }

    @Override
    public Reply<InvitationsHere> invitations() {
        return line.call(api.invitations());
    }

    @Override
    public Reply<Invited> invite(InvitePerson person) {
        return line.call(api.invite(person));
    }

    @Override
    public Reply<Invited> invite(InviteComputer computer) {
        return line.call(api.invite(computer));
    }

    @Override
    public Reply<Boolean> withdraw(String number) {
        return line.told(api.withdraw(number));
    }

    @Override
    public Reply<Boolean> reopen(PersonId person) {
        return line.told(api.reopen(person.value()));
    }

    @Override
    public Reply<Boolean> suspend(PersonId person) {
        return line.told(api.suspend(person.value()));
    }

    @Override
    public Reply<DevicesHere> devices() {
        return line.call(api.devices());
    }

    @Override
    public Reply<Boolean> admit(DeviceId device) {
        return line.told(api.admit(device.value()));
    }

    @Override
    public Reply<Boolean> revoke(DeviceId device) {
        return line.told(api.revoke(device.value()));
    }

    @Override
    public Reply<ProgramsHere> programs() {
        return line.call(api.programs());
    }

    @Override
    public Reply<ProgramToken> let(NewProgram program) {
        return line.call(api.let(program));
    }

    @Override
    public Reply<ProgramToken> renew(PersonId program) {
        return line.call(api.renew(program.value()));
    }

    @Override
    public Reply<Boolean> shutOut(PersonId program) {
        return line.told(api.shutOut(program.value()));
    }
}
