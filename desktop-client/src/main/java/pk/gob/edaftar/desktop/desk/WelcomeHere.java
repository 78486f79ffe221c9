package pk.gob.edaftar.desktop.desk;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import pk.gob.edaftar.desktop.http.InvitationLine;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.desktop.http.ServerLine;
import pk.gob.edaftar.desktop.http.Trouble;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.session.ComputerEnrolled;
import pk.gob.edaftar.model.session.DeviceStanding;
import pk.gob.edaftar.model.session.InvitationAccepted;
import pk.gob.edaftar.model.session.InvitationAsk;
import pk.gob.edaftar.model.session.InvitationCode;
import pk.gob.edaftar.model.session.InvitationShown;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.session.SignedIn;

/// Comes in over the line. A computer that was shut out comes with an identity of its own again: what it was before is erased
/// first, and what had not been sent is sent sealed.
final class WelcomeHere implements Welcome {
    private static final System.Logger LOG = System.getLogger(WelcomeHere.class.getName());

    private final Computer computer;
    private final EntranceHere entrance;

    WelcomeHere(Computer computer, EntranceHere entrance) {
        this.computer = computer;
        this.entrance = entrance;
    }

    @Override
    public Looked look(String server, InvitationCode code) {
        Entrance.Remembered known = computer.remembered();
        if (!server.isEmpty() && !known.people().isEmpty() && !same(known.server(), server)) {
            return new Looked.Elsewhere(known.server());
        }
        Entrance.Reached reached = entrance.useServer(server.isEmpty() ? known.server() : server);
        if (!(reached instanceof Entrance.Reached.Answers)) {
            return new Looked.NotReached(reached);
        }
        Reply<InvitationShown> reply = over(line -> line.look(new InvitationAsk(code.shown())));
        if (!(reply instanceof Reply.Got<InvitationShown>) && !known.server().isEmpty() && !same(known.server(), server)) {
            // whoever signs in next does so where he did before
            entrance.useServer(known.server());
        }
        return switch (reply) {
            case Reply.Got<InvitationShown>(InvitationShown shown) -> new Looked.For(shown);
            case Reply.Refused<InvitationShown>(Refusal why) -> new Looked.Refused(why);
            case Reply.Waits<InvitationShown> waits -> new Looked.NotReached(new Entrance.Reached.Silent());
            case Reply.Failed<InvitationShown> failed -> new Looked.NotReached(new Entrance.Reached.Silent());
        };
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String address) {
        return (address.endsWith("/") ? address.substring(0, address.length() - 1) : address).toLowerCase(Locale.ROOT);
    }

    @Override
    public Entrance.First accept(InvitationCode code, String login, char[] password) {
        EntranceHere.Session session = entrance.session();
        Reply<SignedIn> reply = orAnew(session.line(), line -> line.accept(
                new InvitationAccepted(code.shown(), new String(password), computer.device(), EntranceHere.name())));
        if (is(reply, SessionRule.INVITATION_USED)) {
            // it may be he himself who has used it, and the answer was lost
            Reply<SignedIn> known = entrance.ask(session, login, password);
            reply = known instanceof Reply.Refused<SignedIn>(Refusal why) && why.rule().equals(SessionRule.WRONG_PASSWORD.key()) ? reply : known;
        }
        if (reply instanceof Reply.Refused<SignedIn>(Refusal why) && !why.rule().equals(SessionRule.DEVICE_NOT_ADMITTED.key())) {
            session.line().close();
            return new Entrance.First.Refused(why);
        }
        if (reply instanceof Reply.Failed<SignedIn>) {
            session.line().close();
            return new Entrance.First.Silent();
        }
        Reply<SignedIn> in = reply;
        return new Entrance.First.Become(EntranceHere.guarded(() -> entrance.answered(session, login, password, in)));
    }

    @Override
    public Standing enrol(InvitationCode code) {
        ServerLine line = entrance.session().line();
        try (line) {
            return standing(orAnew(line, invited -> invited.enrol(new ComputerEnrolled(code.shown(), computer.device(), EntranceHere.name()))));
        }
    }

    @Override
    public Standing standing() {
        return standing(over(line -> line.standing(computer.device())));
    }

    private static Standing standing(Reply<DeviceStanding> reply) {
        return switch (reply) {
            case Reply.Got<DeviceStanding>(DeviceStanding here) -> switch (here.standing()) {
                case ADMITTED -> new Standing.Admitted();
                case WAITS -> new Standing.Waits(here.number(), here.name());
                case SHUT_OUT -> new Standing.ShutOut();
            };
            case Reply.Refused<DeviceStanding>(Refusal why) -> new Standing.Refused(why);
            case Reply.Waits<DeviceStanding> waits -> new Standing.Silent();
            case Reply.Failed<DeviceStanding> failed -> new Standing.Silent();
        };
    }

    private <T> Reply<T> over(Function<InvitationLine, Reply<T>> question) {
        try (ServerLine line = entrance.session().line()) {
            return asked(line, question);
        } catch (IllegalArgumentException noAddress) {
            return new Reply.Failed<>(Trouble.NO_LINE);
        }
    }

    private static <T> Reply<T> asked(ServerLine line, Function<InvitationLine, Reply<T>> question) {
        return line.invitations().map(question).orElseGet(() -> new Reply.Failed<>(Trouble.NO_LINE));
    }

    /// Asks; where this computer was shut out, once more as another.
    private <T> Reply<T> orAnew(ServerLine line, Function<InvitationLine, Reply<T>> question) {
        Reply<T> reply = asked(line, question);
        if (!is(reply, SessionRule.DEVICE_REVOKED)) {
            return reply;
        }
        try {
            computer.residents().shutOut(line);
            computer.becomeAnother();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "a computer that was shut out could not begin anew", e);
            return new Reply.Failed<>(Trouble.NO_LINE);
        }
        return asked(line, question);
    }

    private static boolean is(Reply<?> reply, SessionRule rule) {
        return reply instanceof Reply.Refused<?>(Refusal why) && why.rule().equals(rule.key());
    }
}
