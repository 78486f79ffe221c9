package pk.gob.edaftar.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.dak.DakCommand.DiariseDak;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.Verdict;

/// A diary's numbers are one series: what is registered and what is diarised there at the same moment never bear the same.
class DiaryNumbersTest {
    private static final int LETTERS = 40;

    @Test
    void aNumberStampedOnTwoPapersAtOnceIsGivenASuffixWhicheverWayTheyCame() throws Exception {
        try (StoreOffice office = new StoreOffice(6); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Session clerk = office.clerk();
            Lease lease = office.lease(clerk, LETTERS);
            List<DiariseDak> passing = new ArrayList<>();
            for (int i = 0; i < LETTERS; i++) {
                passing.add(fromTheWing(office, Stamp.leased(lease.series(), lease.id(), lease.first() + i)));
            }
            for (int i = 0; i < LETTERS; i++) {
                CountDownLatch both = new CountDownLatch(2);
                List<Future<Receipt>> answers = new ArrayList<>();
                for (Command command : List.of(passing.get(i), office.register(lease, lease.first() + i))) {
                    answers.add(threads.submit(() -> {
                        both.countDown();
                        assertThat(both.await(10, TimeUnit.SECONDS)).isTrue();
                        Receipt receipt = office.execute(clerk, command);
                        for (int attempt = 0; attempt < 20 && receipt.verdict() == Verdict.RETRY_LATER; attempt++) {
                            receipt = office.execute(clerk, command);
                        }
                        return receipt;
                    }));
                }
                for (Future<Receipt> answer : answers) {
                    assertThat(answer.get(30, TimeUnit.SECONDS).verdict()).isEqualTo(Verdict.ACCEPTED);
                }
            }
            assertThat(office.count("""
                    SELECT count(*) FROM (SELECT serial FROM (SELECT year, serial, suffix, registry FROM dak_entry
                        UNION ALL SELECT year, serial, suffix, registry FROM dak_diarised) all_of_them
                    WHERE registry = '%s' GROUP BY serial HAVING count(*) = 2 AND min(suffix) = '' AND max(suffix) = 'A') pairs"""
                    .formatted(lease.series().registry().value()))).isEqualTo(LETTERS);
        }
    }

    /// A letter that the wing's registry entered and sent to the department's clerk.
    private static DiariseDak fromTheWing(StoreOffice office, Stamp stamp) {
        PostId wing = office.province.otherWingClerk();
        Session session = new Session(office.clerk().device(), office.province.person(wing));
        Series series = new Series(office.province.unit("Regulation Wing"), 2026);
        RegisterDak letter = office.acts.as(wing).register(Letters.about("From the wing"), Stamp.provisional(series, "P/1-1/" + stamp.serial()));
        for (Command command : List.of(letter, office.acts.as(wing).mark(letter.dak(), office.province.clerk()))) {
            assertThat(office.execute(session, command).verdict()).isEqualTo(Verdict.ACCEPTED);
        }
        return office.acts.diarise(letter.dak(), stamp);
    }
}
