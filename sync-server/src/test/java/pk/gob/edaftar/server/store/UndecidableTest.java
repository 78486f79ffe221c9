package pk.gob.edaftar.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.sync.Push;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.Verdict;

/// One act that cannot be decided does not stop those that come with it.
class UndecidableTest {
    @Test
    void aPaperTheServerCannotReadHoldsUpNoOther() throws SQLException {
        try (StoreOffice office = new StoreOffice(4)) {
            Session clerk = office.clerk();
            Lease lease = office.lease(clerk, 10);
            RegisterDak spoilt = office.register(lease, lease.first());
            assertThat(office.execute(clerk, spoilt).verdict()).isEqualTo(Verdict.ACCEPTED);
            try (Connection connection = office.database.connect(); Statement statement = connection.createStatement()) {
                assertThat(statement.executeUpdate("UPDATE dak_entry SET body = body - 'state' WHERE id = '" + spoilt.dak().value() + "'")).isOne();
            }

            List<Receipt> receipts = office.core.push(clerk, new Push(office.epoch(), List.of(
                    office.sent(office.acts.mark(spoilt.dak(), office.province.soAdmin())),
                    office.sent(office.register(lease, lease.first() + 1)))), StoreOffice.NOW).receipts();

            assertThat(receipts).extracting(Receipt::verdict).containsExactly(Verdict.RETRY_LATER, Verdict.ACCEPTED);
        }
    }
}
