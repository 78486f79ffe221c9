package pk.gob.edaftar.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.dak.DakCommand.OpenDak;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.session.NewAccount;
import pk.gob.edaftar.model.sync.Cursor;
import pk.gob.edaftar.model.sync.Fetch;
import pk.gob.edaftar.model.sync.FetchAnswer;
import pk.gob.edaftar.model.sync.LeaseAnswer;
import pk.gob.edaftar.model.sync.LeaseAsk;
import pk.gob.edaftar.model.sync.Pull;
import pk.gob.edaftar.model.sync.PullAnswer;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.sync.Want;
import pk.gob.edaftar.server.fixture.LetterDay;
import pk.gob.edaftar.server.fixture.Listening;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;

/// A letter is marked to the Administration Wing; a section officer of the Regulation Wing tries every door.
class OtherWingTest {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static TestServer server;
    private static LetterDay clerk;
    private static LetterDay holder;
    private static LetterDay stranger;
    private static RegisterDak letter;
    private static MarkingId marking;

    @BeforeAll
    static void aLetterIsMarked() {
        server = TestServer.with(PROVINCE.entities());
        clerk = new LetterDay(server, PROVINCE, PROVINCE.clerk());
        holder = new LetterDay(server, PROVINCE, PROVINCE.soAdmin());
        stranger = new LetterDay(server, PROVINCE, PROVINCE.soRegulation());
        letter = clerk.register("Not for the other wing");
        MarkDak mark = clerk.mark(letter.dak(), PROVINCE.soAdmin());
        marking = mark.addressees().getFirst().marking();
        assertThat(clerk.send(letter, mark)).extracting(Receipt::verdict).containsOnly(Verdict.ACCEPTED);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void heIsShownNothingOfIt() {
        Pull everything = new Pull(stranger.session().epoch(), List.of(), true, 0, 0, 500);
        PullAnswer his = stranger.desk().post("/api/changes", everything, PullAnswer.class);
        PullAnswer holders = holder.desk().post("/api/changes", everything, PullAnswer.class);
        assertThat(his.listed()).noneMatch(row -> row.part().paper().equals(letter.dak().value()));
        assertThat(holders.listed()).anyMatch(row -> row.part().paper().equals(letter.dak().value()));
        assertThat(stranger.desk().post("/api/changes", everything).body()).doesNotContain("Not for the other wing");
    }

    @Test
    void namingAnothersStreamsGivesHimNoneOfThem() {
        List<Cursor> others = List.of(new Cursor(Stream.desk(PROVINCE.soAdmin()), 0),
                new Cursor(Stream.unit(PROVINCE.unit("Admin")), 0));
        PullAnswer answer = stranger.desk().post("/api/changes",
                new Pull(stranger.session().epoch(), others, false, 0, 0, 500), PullAnswer.class);
        assertThat(answer.listed()).isEmpty();
        assertThat(answer.progress()).isEmpty();
    }

    @Test
    void askingForItsPartsGivesHimNone() {
        List<Want> wants = List.of(new Want(Part.trail(letter.dak().value()), 0),
                new Want(Part.content(letter.dak().value(), letter.dak().value()), 0));
        assertThat(stranger.desk().post("/api/parts", new Fetch(stranger.session().epoch(), wants), FetchAnswer.class).tails()).isEmpty();
        assertThat(holder.desk().post("/api/parts", new Fetch(holder.session().epoch(), wants), FetchAnswer.class).tails()).hasSize(2);
    }

    @Test
    void actingOnItIsRefused() {
        Receipt forward = stranger.send(stranger.forward(letter.dak(), marking, PROVINCE.otherWingHead())).getFirst();
        Receipt open = stranger.send(new OpenDak(stranger.act(), letter.dak(), marking)).getFirst();
        assertThat(forward.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(Objects.requireNonNull(forward.refusal()).rule()).startsWith("dak.");
        assertThat(open.verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void actingInAnothersNameIsQuarantined() {
        Receipt receipt = stranger.send(new OpenDak(holder.act(), letter.dak(), marking)).getFirst();
        assertThat(receipt.verdict()).isEqualTo(Verdict.QUARANTINED);
    }

    @Test
    void heGetsNoNumbersOfAnotherRegistry() {
        LeaseAsk ask = new LeaseAsk(stranger.session().epoch(), UUID.randomUUID(), new Series(PROVINCE.unit("S&GAD"), 2026));
        LeaseAnswer answer = stranger.desk().post("/api/leases", ask, LeaseAnswer.class);
        assertThat(answer.lease()).isNull();
        assertThat(Objects.requireNonNull(answer.refusal()).rule()).startsWith("authority.");
    }

    @Test
    void heAdministersNothing() {
        TestDesk desk = stranger.desk();
        NewAccount account = new NewAccount(PROVINCE.person(PROVINCE.soAdmin()), "stolen.name", "first password");
        assertThat(desk.post("/api/accounts", account).rule()).isEqualTo("session.notYours");
        assertThat(desk.get("/api/accounts").rule()).isEqualTo("session.notYours");
        String device = "/api/devices/" + holder.desk().device().value();
        assertThat(desk.call("POST", device + "/revocation", "").rule()).isEqualTo("session.notYours");
        assertThat(desk.call("POST", device + "/admission", "").rule()).isEqualTo("session.notYours");
    }

    @Test
    void heIsNotEvenPoked() {
        try (Listening his = Listening.begin(stranger.desk()); Listening holders = Listening.begin(holder.desk())) {
            RegisterDak another = clerk.register("Another one");
            clerk.send(another, clerk.mark(another.dak(), PROVINCE.soAdmin()));
            RegisterDak forHim = clerk.register("One for the other wing");
            clerk.send(forHim, clerk.mark(forHim.dak(), PROVINCE.soRegulation()));
            Awaitility.await().atMost(Duration.ofSeconds(20))
                    .until(() -> his.names().contains(Stream.desk(PROVINCE.soRegulation()).text()));
            assertThat(holders.names()).contains(Stream.desk(PROVINCE.soAdmin()).text());
            assertThat(his.names()).doesNotContain(Stream.desk(PROVINCE.soAdmin()).text(),
                    Stream.unit(PROVINCE.unit("Admin")).text(), Stream.diary(PROVINCE.unit("S&GAD")).text());
        }
    }
}
