package pk.gob.edaftar.server.hierarchy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.session.AccountsHere;
import pk.gob.edaftar.model.session.SignIn;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.model.sync.Reading;
import pk.gob.edaftar.model.sync.ReadingKind;
import pk.gob.edaftar.model.sync.Readings;
import pk.gob.edaftar.model.sync.ReadingsTaken;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.exchange.DirectoryPull;
import pk.gob.edaftar.server.exchange.ServerLine;
import pk.gob.edaftar.server.exchange.ServerTrouble;
import pk.gob.edaftar.server.org.Founding;

/// A Super Admin at a server, with the organisation as it is at this moment. Nobody else gets this far.
/// @param now the server's clock
record Session(SignedIn signedIn, Step.Actor actor, Organisation organisation, People people, Instant now) {
    /// @throws ServerTrouble when the server cannot be worked with, or the person is no Super Admin (`notAdministrator`)
    static Session open(ServerLine line, Wire wire, SignIn who) throws ServerTrouble {
        SignedIn in = line.signIn(who);
        Duration ahead = Duration.between(Instant.now(), in.serverTime());
        Organisation organisation = new DirectoryPull(line, wire).organisation();
        Instant now = Instant.now().plus(ahead).truncatedTo(ChronoUnit.MILLIS);
        Step.Actor actor = organisation.chargesOf(in.person(), now).stream()
                .filter(charge -> organisation.facts(charge.post(), now).map(PostFacts::role).filter(Role.SUPER_ADMIN::equals).isPresent())
                .map(charge -> new Step.Actor(in.person(), charge.post())).findFirst()
                .orElseThrow(() -> new ServerTrouble("notAdministrator", ""));
        People people = new People(organisation, line.get("/api/accounts", AccountsHere.class).accounts().stream().filter(account -> !account.suspended()).toList());
        return new Session(in, actor, organisation, people, now);
    }

    /// Writes down, before it is done, that something is taken out or brought in.
    void log(ServerLine line, ReadingKind kind, Path file) throws ServerTrouble {
        Reading reading = new Reading(1, now, kind, actor.post(), null, "hierarchy " + file.getFileName(), Reading.BEGINNING);
        line.post("/api/readings", new Readings(Founding.newId(), List.of(reading)), ReadingsTaken.class);
    }
}
