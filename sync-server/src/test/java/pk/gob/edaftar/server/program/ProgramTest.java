package pk.gob.edaftar.server.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.MovementKind;
import pk.gob.edaftar.model.find.Found;
import pk.gob.edaftar.model.find.Sought;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.program.LetterEntry;
import pk.gob.edaftar.model.program.LetterMarks;
import pk.gob.edaftar.model.program.LetterNow;
import pk.gob.edaftar.model.program.LettersNow;
import pk.gob.edaftar.model.program.LettersSince;
import pk.gob.edaftar.model.program.NewProgram;
import pk.gob.edaftar.model.program.ProgramOffice;
import pk.gob.edaftar.model.program.ProgramToken;
import pk.gob.edaftar.model.program.ProgramsHere;
import pk.gob.edaftar.model.session.NewAccount;
import pk.gob.edaftar.model.session.SignIn;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.server.fixture.LetterDay;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;

/// Another system at the line: it registers, marks, follows and finds, once each, for its posts and for no other.
class ProgramTest {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static TestServer server;
    private static TestDesk admin;

    @BeforeAll
    static void start() {
        server = TestServer.with(PROVINCE.entities());
        admin = new LetterDay(server, PROVINCE, PROVINCE.superAdmin()).desk();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static ProgramToken opened(String name, PostId... posts) {
        return admin.post("/api/programs", new NewProgram(new Bilingual(name, name), List.of(posts)), ProgramToken.class);
    }

    private static TestDesk at(ProgramToken token) {
        return new TestDesk(server.url()).withToken(token.token());
    }

    private static LetterEntry entry(String subject) {
        LetterHead head = Letters.about(subject).head();
        return new LetterEntry(UUID.randomUUID(), PROVINCE.soAdmin(), head, "The text of " + subject, null);
    }

    private static LetterMarks marks(PostId to) {
        return new LetterMarks(UUID.randomUUID(), PROVINCE.soAdmin(), List.of(new LetterMarks.To(to, true, null)), "For sanction, please.");
    }

    @Test
    void registersUnderTheRegistersNextNumberAndMarks() {
        TestDesk program = at(opened("Hospital Register", PROVINCE.soAdmin()));
        LetterNow first = program.post("/api/program/letters", entry("Repair of the ambulance"), LetterNow.class);
        LetterNow second = program.post("/api/program/letters", entry("Beds for the ward"), LetterNow.class);
        assertThat(first.number()).matches("\\d+/\\d{4}/S&GAD");
        assertThat(serial(second)).isEqualTo(serial(first) + 1);
        assertThat(first.state()).isEqualTo(DakState.REGISTERED);
        assertThat(first.holder()).isEqualTo(PROVINCE.soAdmin());

        LetterNow marked = program.post("/api/program/letters/" + first.dak().value() + "/marks", marks(PROVINCE.wingHead()), LetterNow.class);
        assertThat(marked.state()).isEqualTo(DakState.MARKED);
        assertThat(marked.holder()).isEqualTo(PROVINCE.wingHead());
        assertThat(marked.journey()).extracting(LetterNow.Step::kind).containsExactly(MovementKind.REGISTERED, MovementKind.MARKED);
    }

    private static int serial(LetterNow letter) {
        return Integer.parseInt(letter.number().substring(0, letter.number().indexOf('/')));
    }

    @Test
    void whatIsAskedAgainIsDoneOnce() throws Exception {
        TestDesk program = at(opened("Twice", PROVINCE.soAdmin()));
        LetterEntry entry = entry("Asked for ten times");
        try (ExecutorService many = Executors.newFixedThreadPool(5)) {
            Callable<LetterNow> ask = () -> program.post("/api/program/letters", entry, LetterNow.class);
            List<LetterNow> answers = many.invokeAll(java.util.Collections.nCopies(10, ask)).stream().map(Future::resultNow).toList();
            assertThat(answers).extracting(LetterNow::dak).containsOnly(answers.getFirst().dak());
            assertThat(answers).extracting(LetterNow::number).containsOnly(answers.getFirst().number());
            LetterMarks marks = marks(PROVINCE.wingHead());
            String address = "/api/program/letters/" + answers.getFirst().dak().value() + "/marks";
            program.post(address, marks, LetterNow.class);
            assertThat(program.post(address, marks, LetterNow.class).journey()).hasSize(2);
        }
        LetterEntry other = new LetterEntry(entry.key(), entry.post(), entry.letter().about("Something else"), "", null);
        assertThat(program.post("/api/program/letters", other)).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.rule()).isEqualTo("request.keyUsed");
        });
    }

    @Test
    void whatAClerkWouldBeRefusedIsRefused() {
        TestDesk program = at(opened("Careless", PROVINCE.soAdmin()));
        LetterEntry blank = entry(" ");
        assertThat(program.post("/api/program/letters", blank).rule()).isEqualTo("dak.subjectMissing");
        LetterNow letter = program.post("/api/program/letters", entry("To be marked to nobody"), LetterNow.class);
        LetterMarks nobody = new LetterMarks(UUID.randomUUID(), PROVINCE.soAdmin(), List.of(), null);
        assertThat(program.post("/api/program/letters/" + letter.dak().value() + "/marks", nobody).status()).isEqualTo(422);
        assertThat(program.post("/api/program/changes", new LettersSince("no bookmark", 10)).rule()).isEqualTo("request.broken");
        assertThat(program.get("/api/program/letters/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(program.call("POST", "/api/program/letters", "{}").rule()).isEqualTo("request.broken");
    }

    @Test
    void followsItsLettersAndFindsThem() {
        TestDesk program = at(opened("Follower", PROVINCE.soAdmin()));
        LetterNow letter = program.post("/api/program/letters", entry("Followed across desks"), LetterNow.class);
        LettersNow news = everything(program, null);
        assertThat(news.letters()).extracting(LetterNow::dak).contains(letter.dak());
        assertThat(everything(program, news.bookmark()).letters()).isEmpty();

        program.post("/api/program/letters/" + letter.dak().value() + "/marks", marks(PROVINCE.wingHead()), LetterNow.class);
        LettersNow moved = everything(program, news.bookmark());
        assertThat(moved.letters()).singleElement().satisfies(now -> assertThat(now.holder()).isEqualTo(PROVINCE.wingHead()));
        assertThat(everything(program, moved.bookmark()).letters()).isEmpty();

        Found found = program.post("/api/search", Sought.words(letter.number()), Found.class);
        assertThat(found.hits()).extracting(hit -> hit.dak()).contains(letter.dak());
        ProgramOffice office = program.get("/api/program/office").as(ProgramOffice.class);
        assertThat(office.own()).singleElement().satisfies(post -> assertThat(post.code()).isEqualTo("SO(Admin)"));
        assertThat(office.posts()).anySatisfy(post -> assertThat(post.post()).isEqualTo(PROVINCE.wingHeadBudget()));
    }

    private static LettersNow everything(TestDesk program, @Nullable String bookmark) {
        List<LetterNow> all = new java.util.ArrayList<>();
        LettersNow page = program.post("/api/program/changes", new LettersSince(bookmark, 3), LettersNow.class);
        all.addAll(page.letters());
        while (page.more()) {
            page = program.post("/api/program/changes", new LettersSince(page.bookmark(), 3), LettersNow.class);
            all.addAll(page.letters());
        }
        return new LettersNow(all, page.gone(), page.bookmark(), false);
    }

    @Test
    void anotherWingsProgramReadsAndDoesNothingHere() {
        LetterNow letter = at(opened("Ours", PROVINCE.soAdmin())).post("/api/program/letters", entry("Ours alone"), LetterNow.class);
        TestDesk other = at(opened("Theirs", PROVINCE.soRegulation()));
        assertThat(other.get("/api/program/letters/" + letter.dak().value()).status()).isEqualTo(404);
        assertThat(other.post("/api/program/letters/" + letter.dak().value() + "/marks", marks(PROVINCE.wingHead())).rule()).isEqualTo("session.notYours");
        LetterMarks own = new LetterMarks(UUID.randomUUID(), PROVINCE.soRegulation(),
                List.of(new LetterMarks.To(PROVINCE.otherWingHead(), true, null)), null);
        assertThat(other.post("/api/program/letters/" + letter.dak().value() + "/marks", own).rule()).isEqualTo("dak.unknown");
        assertThat(other.post("/api/program/letters", entry("For somebody else's post")).rule()).isEqualTo("session.notYours");
        assertThat(other.post("/api/search", Sought.words(letter.number()), Found.class).hits()).isEmpty();
        assertThat(everything(other, null).letters()).extracting(LetterNow::dak).doesNotContain(letter.dak());
        assertThat(other.call("POST", "/api/commands", "{}").rule()).isEqualTo("session.notYours");
        assertThat(other.get("/api/programs").rule()).isEqualTo("session.notYours");
    }

    @Test
    void nobodySignsInAsAProgramAndOnlyTheAdministratorLetsOneIn() {
        ProgramToken token = opened("Locked", PROVINCE.soAdmin());
        PersonId person = token.program();
        TestDesk guess = new TestDesk(server.url());
        assertThat(guess.post("/api/session", new SignIn("program." + person.value(), "", guess.device(), "guess")).rule())
                .isEqualTo("session.wrongPassword");
        assertThat(admin.post("/api/accounts", new NewAccount(person, "a.way.in", "a first password")).rule()).isEqualTo("session.notYours");
        assertThat(at(token).get("/api/program/office").status()).isEqualTo(200);
        TestDesk officer = new LetterDay(server, PROVINCE, PROVINCE.soAdmin()).desk();
        assertThat(officer.post("/api/programs", new NewProgram(new Bilingual("Mine", "Mine"), List.of(PROVINCE.soAdmin()))).rule())
                .isEqualTo("session.notYours");
        assertThat(officer.get("/api/program/office").rule()).isEqualTo("session.notYours");
        assertThat(admin.post("/api/programs", new NewProgram(new Bilingual("Nowhere", "Nowhere"), List.of(new PostId(UUID.randomUUID())))).rule())
                .isEqualTo("org.unknownPost");
    }

    @Test
    void aTokenIsRenewedAndAProgramShutOut() {
        ProgramToken token = opened("Leaving", PROVINCE.soAdmin());
        LetterNow letter = at(token).post("/api/program/letters", entry("Left behind"), LetterNow.class);
        ProgramToken renewed = admin.call("POST", "/api/programs/" + token.program().value() + "/token", "").as(ProgramToken.class);
        assertThat(at(token).get("/api/program/office").rule()).isEqualTo("session.notSignedIn");
        assertThat(at(renewed).get("/api/program/office").status()).isEqualTo(200);
        assertThat(admin.call("DELETE", "/api/programs/" + token.program().value(), "").status()).isEqualTo(204);
        assertThat(at(renewed).get("/api/program/office").status()).isIn(401, 403);
        assertThat(admin.get("/api/programs").as(ProgramsHere.class).programs()).noneMatch(each -> each.program().equals(token.program()));
        TestDesk next = at(opened("Following on", PROVINCE.soAdmin()));
        assertThat(next.get("/api/program/letters/" + letter.dak().value()).status()).isEqualTo(200);
        assertThat(next.get("/api/program/office").as(ProgramOffice.class).posts()).noneMatch(post -> post.code().contains("Leaving"));
    }
}
