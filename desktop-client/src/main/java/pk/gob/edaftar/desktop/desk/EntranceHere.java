package pk.gob.edaftar.desktop.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.desktop.http.ServerLine;
import pk.gob.edaftar.desktop.http.Trouble;
import pk.gob.edaftar.desktop.store.StoreException;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.session.ChangePassword;
import pk.gob.edaftar.model.session.FirstAdministrator;
import pk.gob.edaftar.model.session.ServerHealth;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.model.wire.Wire;

/// The way in over the line where there is one, and over what is on this computer where there is none.
public final class EntranceHere implements Entrance {
    private static final String VERSION = Optional.ofNullable(EntranceHere.class.getPackage().getImplementationVersion()).orElse("1.0.0");

    /// A session begun and not yet used to open a desk.
    record Session(ServerLine line, AtomicReference<Optional<String>> token) {
        void take(SignedIn in) {
            if (in.token() != null) {
                token.set(Optional.of(in.token()));
            }
        }
    }

    private final Computer computer;
    private final Lines lines;
    private final Unlocker unlocker;
    private final Tickets tickets = new Tickets();

    /// @param home the folder this computer's desks lie in
    /// @param bugs told of what must not happen
    public EntranceHere(Path home, Lines lines, InstantSource clock, Consumer<RuntimeException> bugs) {
        this.computer = new Computer(home, clock);
        this.lines = lines;
        this.unlocker = new Unlocker(computer, clock, Wire.ofDesk(), bugs);
        try {
            computer.residents().closeThoseOver();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Remembered remembered() {
        return computer.remembered();
    }

    @Override
    public Reached useServer(String address) {
        String full = address.strip().contains("://") ? address.strip() : "http://" + address.strip();
        try (ServerLine line = lines.to(full, Optional::empty)) {
            return switch (line.health()) {
                case Reply.Got<ServerHealth>(ServerHealth health) -> reached(full, health);
                case Reply.Refused<ServerHealth> refused -> new Reached.NotOurs();
                case Reply.Waits<ServerHealth> waits -> new Reached.NotOurs();
                case Reply.Failed<ServerHealth>(Trouble trouble) ->
                        trouble == Trouble.NOT_OURS ? new Reached.NotOurs() : new Reached.Silent();
            };
        } catch (IllegalArgumentException e) {
            return new Reached.NoAddress();
        }
    }

    private Reached reached(String address, ServerHealth health) {
        if (!health.product().equals(ServerHealth.PRODUCT)) {
            return new Reached.NotOurs();
        }
        if (health.oldestProtocol() > ServerHealth.PROTOCOL || health.protocol() < ServerHealth.OLDEST_PROTOCOL) {
            return new Reached.OtherVersion(health.version(), VERSION);
        }
        computer.server(address);
        return new Reached.Answers(health.founded());
    }

    @Override
    public Welcome welcome() {
        return new WelcomeHere(computer, this);
    }

    @Override
    public SignIn signIn(String login, char[] password) {
        return guarded(() -> {
            Session session = session();
            return answered(session, login, password, ask(session, login, password));
        });
    }

    SignIn answered(Session session, String login, char[] password, Reply<SignedIn> reply) throws IOException {
        return switch (reply) {
            case Reply.Got<SignedIn>(SignedIn in) -> {
                session.take(in);
                yield in.mustChangePassword() ? ended(session, new SignIn.PasswordMustChange()) : enter(session, login, password, in);
            }
            case Reply.Refused<SignedIn>(Refusal why) -> ended(session, refused(session, why));
            case Reply.Waits<SignedIn>(var line) -> {
                tickets.keep(login, password, line.ticket());
                yield ended(session, new SignIn.InLine(line.place()));
            }
            case Reply.Failed<SignedIn> failed -> offline(session, login, password);
        };
    }

    @Override
    public First first(Founder founder, char[] password) {
        Session session = session();
        Reply<SignedIn> reply = session.line().first(new FirstAdministrator(founder.code(), founder.login().strip(),
                new String(password), founder.name(), computer.device(), name()));
        if (reply instanceof Reply.Refused<SignedIn>(Refusal why)) {
            // it may be he himself who has founded it, and the server have been started anew before he heard so
            Reply<SignedIn> known = why.rule().equals(SessionRule.ALREADY_FOUNDED.key())
                    ? ask(session, founder.login(), password) : reply;
            if (known instanceof Reply.Refused<SignedIn>) {
                session.line().close();
                return new First.Refused(why);
            }
            reply = known;
        }
        if (reply instanceof Reply.Failed<SignedIn>) {
            session.line().close();
            return new First.Silent();
        }
        Reply<SignedIn> in = reply;
        return new First.Become(guarded(() -> answered(session, founder.login(), password, in)));
    }

    @Override
    public SignIn changePassword(String login, char[] password, char[] chosen) {
        return guarded(() -> {
            Session session = session();
            Reply<SignedIn> reply = ask(session, login, password);
            if (reply instanceof Reply.Refused<SignedIn> && ask(session, login, chosen) instanceof Reply.Got<SignedIn>(SignedIn in)
                    && !in.mustChangePassword()) {
                // it was changed before, and the answer was lost
                session.take(in);
                return enter(session, login, chosen, in);
            }
            if (!(reply instanceof Reply.Got<SignedIn>(SignedIn in))) {
                return reply instanceof Reply.Refused<SignedIn>(Refusal why) ? ended(session, refused(session, why))
                        : ended(session, new SignIn.FirstTimeNeedsServer());
            }
            session.take(in);
            return switch (session.line().changePassword(new ChangePassword(new String(password), new String(chosen)))) {
                case Reply.Got<SignedIn>(SignedIn changed) -> {
                    // the session goes on by the token it began with
                    yield enter(session, login, chosen, in.token() == null ? changed : changed.withToken(in.token()));
                }
                case Reply.Refused<SignedIn>(Refusal why) -> ended(session, why.rule().equals(SessionRule.PASSWORD_TOO_SHORT.key())
                        ? new SignIn.PasswordTooShort() : refused(session, why));
                case Reply.Waits<SignedIn> waits -> ended(session, new SignIn.InLine(1));
                case Reply.Failed<SignedIn> failed -> ended(session, new SignIn.FirstTimeNeedsServer());
            };
        });
    }

    Session session() {
        AtomicReference<Optional<String>> token = new AtomicReference<>(Optional.empty());
        return new Session(lines.to(computer.remembered().server(), token::get), token);
    }

    Reply<SignedIn> ask(Session session, String login, char[] password) {
        Optional<String> ticket = tickets.take(login, password);
        if (ticket.isPresent()) {
            Reply<SignedIn> reply = session.line().signIn(ticket.get());
            if (!(reply instanceof Reply.Refused<SignedIn>(Refusal why)) || !why.rule().equals(SessionRule.TICKET_UNKNOWN.key())) {
                return reply;
            }
        }
        return session.line().signIn(new pk.gob.edaftar.model.session.SignIn(login.strip(), new String(password), computer.device(), name()));
    }

    /// What people call this computer.
    static String name() {
        String name = System.getenv().getOrDefault("COMPUTERNAME", System.getenv().getOrDefault("HOSTNAME", ""));
        return name.isBlank() ? System.getProperty("os.name", "desk") : name;
    }

    private SignIn enter(Session session, String login, char[] password, SignedIn in) throws IOException {
        Unlocker.Way way = unlocker.withServer(login, password, in, session.line());
        return opened(session, login, way);
    }

    private SignIn offline(Session session, String login, char[] password) throws IOException {
        Unlocker.Way way = unlocker.withoutServer(login, password, session.line(), session.token());
        return opened(session, login, way);
    }

    private SignIn opened(Session session, String login, Unlocker.Way way) {
        return switch (way) {
            case Unlocker.Way.In(DeskHere desk) -> {
                computer.signedIn(login.strip());
                yield new SignIn.Opened(desk);
            }
            case Unlocker.Way.Closed(SignIn why) -> ended(session, why);
        };
    }

    private SignIn refused(Session session, Refusal why) throws IOException {
        if (why.rule().equals(SessionRule.DEVICE_REVOKED.key())) {
            computer.residents().shutOut(session.line());
            return new SignIn.DeviceRevoked();
        }
        return why.rule().equals(SessionRule.DEVICE_NOT_ADMITTED.key()) ? new SignIn.DeviceNotAdmitted()
                : why.rule().equals(SessionRule.OTHER_VERSION.key()) ? new SignIn.OtherVersion("", VERSION)
                : why.rule().equals(SessionRule.TOO_MANY_WAITING.key()) ? new SignIn.InLine(1) : new SignIn.Wrong();
    }

    private static SignIn ended(Session session, SignIn outcome) {
        session.line().close();
        return outcome;
    }

    interface Attempt {
        SignIn run() throws IOException;
    }

    static SignIn guarded(Attempt attempt) {
        try {
            return attempt.run();
        } catch (IOException | UncheckedIOException e) {
            return new SignIn.DiskTrouble();
        } catch (StoreException e) {
            return switch (e.what()) {
                case BUG -> throw e;
                case IN_USE -> new SignIn.OpenAlready();
                case NEWER -> new SignIn.WrittenByNewer();
                case DISK, DAMAGED, CLOSED -> new SignIn.DiskTrouble();
            };
        } catch (IllegalArgumentException e) {
            return new SignIn.FirstTimeNeedsServer();
        }
    }
}
