package pk.gob.edaftar.desktop.desk;

import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.desktop.text.OfficeNames;
import pk.gob.edaftar.desktop.text.RefusalTexts;
import pk.gob.edaftar.model.command.Finding;
import pk.gob.edaftar.model.command.Refusal;

/// Says in the reader's language what the desk knows: names of the day, refusals, dates.
public record Wording(Messages messages, Desk desk) {
    public OfficeNames names() {
        return new OfficeNames(messages, desk.organisation());
    }

    public Dates dates() {
        return new Dates(messages);
    }

    /// When things are due, as of now.
    public DueWords due() {
        return new DueWords(this);
    }

    public RefusalTexts.Shown refusal(Refusal refusal) {
        return new RefusalTexts(messages, names(), desk.now()).of(refusal);
    }

    public RefusalTexts.Shown finding(Finding finding) {
        return new RefusalTexts(messages, names(), desk.now()).of(finding);
    }

    /// Whose figures are meant: a post, a unit, or where departments stand side by side a unit's short code.
    public String scope(Scope scope) {
        if (scope.post() != null) {
            return names().postAlone(scope.post(), desk.now());
        }
        return scope.unit() == null ? "" : scope.passedHere() ? names().unitCode(scope.unit(), desk.now()) : names().unit(scope.unit(), desk.now());
    }

    /// A seat as it stands in the top bar: the post, or the officer's post one acts for.
    public String seat(Seat seat) {
        return names().post(seat.desk(), desk.now());
    }
}
