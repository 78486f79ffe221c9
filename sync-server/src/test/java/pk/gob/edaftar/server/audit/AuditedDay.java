package pk.gob.edaftar.server.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pk.gob.edaftar.model.audit.AuditAsk;
import pk.gob.edaftar.model.audit.AuditLine;
import pk.gob.edaftar.model.audit.AuditPage;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.find.Sought;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.sync.Fetch;
import pk.gob.edaftar.model.sync.FetchAnswer;
import pk.gob.edaftar.model.sync.Reading;
import pk.gob.edaftar.model.sync.ReadingKind;
import pk.gob.edaftar.model.sync.Readings;
import pk.gob.edaftar.model.sync.ReadingsTaken;
import pk.gob.edaftar.model.sync.Want;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.fixture.LetterDay;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;

/// A day in two departments of which everything is logged: letters, readings, searches, a wrong password, a refusal.
final class AuditedDay implements AutoCloseable {
    static final SmallProvince PROVINCE = new SmallProvince();
    private static final Wire WIRE = new Wire();

    final TestServer server = TestServer.with(PROVINCE.entities());
    final LetterDay clerk = new LetterDay(server, PROVINCE, PROVINCE.clerk());
    final LetterDay financeClerk = new LetterDay(server, PROVINCE, PROVINCE.financeClerk());
    final LetterDay auditor = new LetterDay(server, PROVINCE, PROVINCE.auditor());
    final UUID chain = UUID.randomUUID();
    final RegisterDak letter = clerk.register("Repair of the rest house");
    final RegisterDak secret = clerk.register(Letters.about("Nobody is to read this").secret());
    final RegisterDak finance = financeClerk.register("Money for nobody here");

    AuditedDay() {
        clerk.send(letter, secret);
        financeClerk.send(finance);
        // a clerk of another department has no say over it
        financeClerk.send(financeClerk.mark(letter.dak(), PROVINCE.soAdmin()));
        clerk.send(clerk.mark(letter.dak(), PROVINCE.soAdmin()));
        readings();
        clerk.desk().post("/api/search", Sought.words("rest house"));
        clerk.desk().post("/api/parts", new Fetch(clerk.session().epoch(), List.of(
                new Want(Part.trail(letter.dak().value()), 0), new Want(content(), 0))), FetchAnswer.class);
        clerk.desk().get("/api/accounts");
        new TestDesk(server.url()).trySignIn(server.userName(PROVINCE.person(PROVINCE.clerk())), "not the password");
        new TestDesk(server.url()).trySignIn("my secret password", "typed into the wrong line");
    }

    private Part content() {
        return Part.content(letter.dak().value(), letter.dak().value());
    }

    private void readings() {
        List<Reading> day = new ArrayList<>();
        String previous = Reading.BEGINNING;
        for (ReadingKind kind : ReadingKind.values()) {
            boolean paper = kind == ReadingKind.OPENED || kind == ReadingKind.FILE_READ;
            Reading next = new Reading(day.size() + 1, Instant.now(), kind, kind == ReadingKind.SIGNED_IN ? null : PROVINCE.clerk(),
                    paper ? letter.dak().value() : null, kind == ReadingKind.SOUGHT ? "پنشن" : null, previous);
            day.add(next);
            previous = next.hash(WIRE);
        }
        clerk.desk().post("/api/readings", new Readings(chain, day), ReadingsTaken.class);
        Reading closed = new Reading(1, Instant.now(), ReadingKind.OPENED, PROVINCE.clerk(), secret.dak().value(), null, Reading.BEGINNING);
        clerk.desk().post("/api/readings", new Readings(UUID.randomUUID(), List.of(closed)));
    }

    /// A page as somebody is answered who asks in his own post.
    AuditPage page(LetterDay who, AuditAsk ask) {
        return who.desk().post("/api/audit", ask, AuditPage.class);
    }

    /// Every line there is for him.
    List<AuditLine> all(LetterDay who, AuditAsk ask) {
        List<AuditLine> lines = new ArrayList<>();
        AuditPage page = page(who, ask);
        lines.addAll(page.lines());
        while (page.next() != null) {
            page = page(who, ask.after(page.next()));
            lines.addAll(page.lines());
        }
        return lines;
    }

    static AuditAsk ask(PostId as) {
        return AuditAsk.newest(as);
    }

    @Override
    public void close() {
        server.close();
    }
}
