package pk.gob.edaftar.server.store;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Answer;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.command.WholeOffice;
import pk.gob.edaftar.model.dak.DakQuestion;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.sync.WiderLock;

/// The office as of the locks taken. It answers about no paper that is not locked: its state could change under the decision.
final class PostgresOffice implements WholeOffice {
    private final Moment moment;
    private final Organisation organisation;
    private final PaperRows papers;
    private final Set<UUID> locked;
    private final Connection connection;

    PostgresOffice(Moment moment, Organisation organisation, PaperRows papers, Set<UUID> locked, Connection connection) {
        this.moment = moment;
        this.organisation = organisation;
        this.papers = papers;
        this.locked = locked;
        this.connection = connection;
    }

    @Override
    public Organisation organisation() {
        return organisation;
    }

    @Override
    public Moment moment() {
        return moment;
    }

    @Override
    public Answer.Known<Optional<Trail>> trail(UUID paper) {
        if (!locked.contains(paper)) {
            throw new WiderLock(paper);
        }
        return Answer.known(papers.trail(paper));
    }

    @Override
    public Answer.Known<List<UUID>> ask(Question question) {
        return Answer.known(switch (question) {
            case DakQuestion.NumberTaken taken -> found(
                    "SELECT id FROM dak_entry WHERE registry = ? AND year = ? AND serial = ? ORDER BY id",
                    taken.series().registry().value(), taken.series().year(), taken.serial());
            case DakQuestion.SameReference same -> found("""
                    SELECT l.paper FROM dak_letter l JOIN dak_entry d ON d.id = l.paper
                    WHERE l.reference = ? AND l.reference <> '' AND l.letter_date IS NOT DISTINCT FROM ?::date AND d.registry = ?
                    ORDER BY 1""", same.reference(), same.date(), same.registry().value());
        });
    }

    private List<UUID> found(String sql, @Nullable Object... values) {
        List<UUID> papersFound = new ArrayList<>();
        StoreFailure.send(new Batch().query(rows -> {
            while (rows.next()) {
                papersFound.add(rows.getObject(1, UUID.class));
            }
        }, sql, values), connection);
        return papersFound;
    }
}
