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

/// What an administrator asks of the server: accounts, computers and other systems. Calls are like those of the line.
public interface AdminLine {
    Reply<AccountsHere> accounts();

    /// Where the server is reached from here.
    String address();

    Reply<InvitationsHere> invitations();

    /// Invites somebody to choose a password.
    Reply<Invited> invite(InvitePerson person);

    Reply<Invited> invite(InviteComputer computer);

    /// Takes back an invitation that is out.
    Reply<Boolean> withdraw(String number);

    Reply<Boolean> suspend(PersonId person);

    /// Lifts a suspension.
    Reply<Boolean> reopen(PersonId person);

    Reply<DevicesHere> devices();

    Reply<Boolean> admit(DeviceId device);

    Reply<Boolean> revoke(DeviceId device);

    Reply<ProgramsHere> programs();

    Reply<ProgramToken> let(NewProgram program);

    /// Another token; the one before ends.
    Reply<ProgramToken> renew(PersonId program);

    Reply<Boolean> shutOut(PersonId program);
}
