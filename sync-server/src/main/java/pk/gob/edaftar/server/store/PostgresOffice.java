package pk.gob.edaftar.server.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pk.gob.edaftar.model.command.Answer;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.command.WholeOffice;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.sync.WiderLock;

/// The office as of the locks taken. It answers about no paper that is not locked: its state could change under the decision.
final class PostgresOffice implements WholeOffice {
    private final Moment moment;
    private final Organisation organisation;
    private final PaperRows papers;
    private final Set<UUID> locked;
    private final Answers answers;

    PostgresOffice(Moment moment, Organisation organisation, PaperRows papers, Set<UUID> locked, Answers answers) {
        this.moment = moment;
        this.organisation = organisation;
        this.papers = papers;
        this.locked = locked;
        this.answers = answers;
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
        return Answer.known(answers.found(question));
    }
}
