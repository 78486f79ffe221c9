package pk.gob.edaftar.desktop.desk;

import pk.gob.edaftar.model.session.InvitationCode;

/// A door for newcomers that answers what it is told to.
public final class WelcomeInMemory implements Welcome {
    public volatile Looked looked = new Looked.NotReached(new Entrance.Reached.Silent());
    public volatile Entrance.First accepted = new Entrance.First.Silent();
    public volatile Standing enrolled = new Standing.Silent();
    public volatile Standing standing = new Standing.Silent();
    /// What it was asked last.
    public volatile String asked = "";

    @Override
    public Looked look(String server, InvitationCode code) {
        asked = server + " " + code.shown();
        return looked;
    }

    @Override
    public Entrance.First accept(InvitationCode code, String login, char[] password) {
        asked = login + " " + new String(password) + " " + code.shown();
        return accepted;
    }

    @Override
    public Standing enrol(InvitationCode code) {
        asked = code.shown();
        return enrolled;
    }

    @Override
    public Standing standing() {
        return standing;
    }
}
