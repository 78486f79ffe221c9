package pk.gob.edaftar.server.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.dak.DakCommand.ArchiveByTime;
import pk.gob.edaftar.model.dak.DakCommand.PutAwayDak;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.DakCommand.ReopenDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.MovementId;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Written;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.OfficeItself;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.server.fixture.LetterDay;
import pk.gob.edaftar.server.fixture.TestServer;

/// Closed letters go to the archive by themselves, each once, whoever looks and however often.
class ArchivingByItselfTest {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static TestServer server;
    private static LetterDay clerk;

    @BeforeAll
    static void start() {
        server = TestServer.with(PROVINCE.entities());
        clerk = new LetterDay(server, PROVINCE, PROVINCE.clerk());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void goesOnItsDayOnceHoweverManyLook() {
        DakId letter = closed("An advertisement");
        Instant day = Instant.now().plus(Duration.ofDays(30));
        round(day.minus(Duration.ofDays(2)));
        assertThat(state(letter)).isEqualTo("PUT_AWAY");
        together(day);
        assertThat(state(letter)).isEqualTo("ARCHIVED");
        assertThat(round(day.plus(Duration.ofDays(1)))).as("nothing is left").isZero();
        assertThat(archivings(letter)).containsExactly(OfficeItself.PERSON.value());

        accepted(clerk.send(new ReopenDak(clerk.act(), letter, null, reason("A reminder came"))));
        assertThat(round(day)).as("what is taken up again stays").isZero();
        accepted(clerk.send(new PutAwayDak(clerk.act(), letter, null, reason("Answered"))));
        assertThat(round(day)).isEqualTo(1);
        assertThat(archivings(letter)).as("by two closings, two acts").hasSize(2);
    }

    /// More than are looked through in one go, and some of them not closed.
    @Test
    void leavesNothingOutOfManyAndTakesNothingElse() {
        List<DakId> many = IntStream.range(0, 103).mapToObj(n -> closed("Circular " + n)).toList();
        RegisterDak open = clerk.register("On the desk");
        accepted(clerk.send(open));
        assertThat(round(Instant.now().plus(Duration.ofDays(30)))).isGreaterThanOrEqualTo(many.size());
        assertThat(many).allSatisfy(letter -> assertThat(archivings(letter)).hasSize(1));
        assertThat(state(open.dak())).isEqualTo("REGISTERED");
    }

    @Test
    void isNobodysToDoInTheOfficesName() {
        DakId letter = closed("A circular");
        Act his = clerk.act();
        Act offices = new Act(his.id(), his.at(), OfficeItself.PERSON, OfficeItself.POST, null, List.of());
        assertThat(clerk.send(new ArchiveByTime(offices, letter, new MovementId(UUID.randomUUID()))))
                .extracting(Receipt::verdict).containsExactly(Verdict.QUARANTINED);
        assertThat(clerk.send(new ArchiveByTime(clerk.act(), letter, new MovementId(UUID.randomUUID()))))
                .extracting(Receipt::verdict).containsExactly(Verdict.REFUSED);
        assertThat(state(letter)).isEqualTo("PUT_AWAY");
    }

    private static DakId closed(String subject) {
        Stamp stamp = Stamp.provisional(Series.of(PROVINCE.unit("S&GAD"), Instant.now()), "P/1-1/" + subject);
        RegisterDak register = new RegisterDak(clerk.act(), new DakId(UUID.randomUUID()), stamp,
                Letters.about(subject).received(OfficeTime.day(Instant.now())).head(), "", null);
        accepted(clerk.send(register, new PutAwayDak(clerk.act(), register.dak(), null, reason("No action called for"))));
        return register.dak();
    }

    private static Written reason(String text) {
        return new Written(new RemarkId(UUID.randomUUID()), text);
    }

    private static void accepted(List<Receipt> receipts) {
        assertThat(receipts).extracting(Receipt::verdict).containsOnly(Verdict.ACCEPTED);
    }

    private static int round(Instant now) {
        return server.part(ArchivingByItself.class).round(now);
    }

    /// As several nodes do, at the same time but by clocks that differ.
    private static void together(Instant now) {
        try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
            List<Callable<Integer>> rounds = List.of(() -> round(now), () -> round(now.plusSeconds(7)), () -> round(now.plusSeconds(40)));
            nodes.invokeAll(rounds).forEach(Future::resultNow);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String state(DakId letter) {
        return server.part(JdbcClient.class).sql("SELECT body->>'state' FROM dak_entry WHERE id = :id")
                .param("id", letter.value()).query(String.class).single();
    }

    /// Who archived it, one for each time.
    private static List<UUID> archivings(DakId letter) {
        return server.part(JdbcClient.class).sql("SELECT (body->>'person')::uuid FROM dak_movement WHERE paper = :id AND body->>'kind' = 'ARCHIVED'")
                .param("id", letter.value()).query((row, n) -> row.getObject(1, UUID.class)).list();
    }
}
