package pk.gob.edaftar.server.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.find.Found;
import pk.gob.edaftar.model.find.Sought;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.server.fixture.LetterDay;
import pk.gob.edaftar.server.fixture.TestServer;

/// An index goes on where it stood, is never ahead of its database, and knows how far behind it is.
class IndexLifeTest {
    private static final SmallProvince PROVINCE = new SmallProvince();

    @Test
    void anIndexIsTakenUpWhereItStoodAndAnotherLifeOfTheDatabaseBeginsAnother() {
        try (TestServer server = TestServer.with(PROVINCE.entities())) {
            LetterDay officer = new LetterDay(server, PROVINCE, PROVINCE.soAdmin());
            Searcher searcher = new Searcher(officer.desk());
            RegisterDak letter = registered(server, "Renewal of the saltworks lease");
            assertThat(searcher.find("saltworks")).containsExactly(letter.dak());

            // changed behind the index's back: whoever makes it anew sees it, whoever takes it up does not
            server.stop();
            server.database().execute("UPDATE dak_letter SET body = jsonb_set(body, '{head,subject}', '\"Renewal of the lighthouse lease\"')");
            server.start();
            assertThat(searcher.find("lighthouse")).isEmpty();
            server.stop();
            server.database().execute("UPDATE installation SET epoch = epoch + 1, tag = gen_random_uuid()");
            server.start();
            assertThat(searcher.find("lighthouse")).containsExactly(letter.dak());
            assertThat(searcher.seek("saltworks").count()).isZero();
        }
    }

    @Test
    void anotherNodeOnTheSameDataHasAnIndexOfItsOwn() {
        try (TestServer server = TestServer.with(PROVINCE.entities()); TestServer other = server.anotherNode()) {
            RegisterDak letter = registered(server, "Renewal of the saltworks lease");
            LetterDay elsewhere = new LetterDay(other, PROVINCE, PROVINCE.soAdmin());
            assertThat(new Searcher(elsewhere.desk()).find("saltworks")).containsExactly(letter.dak());
        }
    }

    @Test
    void numbersAreFoundWhileThereIsNoIndexAndTheAnswerSaysSo() {
        try (TestServer server = TestServer.with(PROVINCE.entities())) {
            LetterDay officer = new LetterDay(server, PROVINCE, PROVINCE.soAdmin());
            server.part(Indexing.class).stop();
            RegisterDak letter = registered(server, "Renewal of the saltworks lease");
            Found found = officer.desk().post("/api/search", Sought.words("1/2026/"), Found.class);
            assertThat(found.building()).isTrue();
            assertThat(found.hits()).extracting(hit -> hit.dak()).containsExactly(letter.dak());
            assertThat(officer.desk().post("/api/search", Sought.words("saltworks"), Found.class).count()).isZero();
        }
    }

    private static RegisterDak registered(TestServer server, String subject) {
        LetterDay clerk = new LetterDay(server, PROVINCE, PROVINCE.clerk());
        RegisterDak letter = clerk.register(subject);
        assertThat(clerk.send(letter, clerk.mark(letter.dak(), PROVINCE.soAdmin()))).extracting(Receipt::verdict)
                .containsOnly(Verdict.ACCEPTED);
        return letter;
    }
}
