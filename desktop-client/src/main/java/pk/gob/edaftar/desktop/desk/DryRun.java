package pk.gob.edaftar.desktop.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Answer;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.command.Rules;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.Organisation;

/// Asks the rules what would become of an act on a paper already on the screen: greys a button and says why.
/// Reads neither disk nor net, so it may be asked on the FX thread.
public final class DryRun {
    private final Desk desk;
    private final Seat seat;
    private final Optional<Trail> paper;

    /// @param paper the paper before one's eyes; none for an act on a paper that is yet to be
    public DryRun(Desk desk, Seat seat, Optional<Paper> paper) {
        this.desk = desk;
        this.seat = seat;
        this.paper = paper.map(Paper::whole);
    }

    /// Why the act is not possible; empty when it is.
    public Optional<Refusal> refusal(Intent intent) {
        Command command = intent.by(desk.act(seat));
        return Rules.decide(command, new OnePaper(command.act().at()), Allotment.NONE).whyNot();
    }

    /// What stands for the number the seat's registry would stamp.
    public Stamp stamp() {
        return Numbering.next(desk, seat);
    }

    private final class OnePaper implements Office {
        private final Moment moment;

        OnePaper(java.time.Instant at) {
            moment = Moment.onDesk(at);
        }

        @Override
        public Organisation organisation() {
            return desk.organisation();
        }

        @Override
        public Moment moment() {
            return moment;
        }

        @Override
        public Answer<Optional<Trail>> trail(UUID id) {
            return paper.filter(trail -> trail.paper().equals(id)).isPresent() ? Answer.known(paper) : Answer.notHere();
        }

        @Override
        public Answer<List<UUID>> ask(Question question) {
            return Answer.notHere();
        }
    }
}
