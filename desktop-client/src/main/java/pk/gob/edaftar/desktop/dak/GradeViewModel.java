package pk.gob.edaftar.desktop.dak;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import pk.gob.edaftar.desktop.desk.DraftKey;
import pk.gob.edaftar.desktop.desk.DryRun;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakCommand.RegradeDak;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Written;

/// Giving a letter another grade: which of the others it can be given from this seat, and why.
public final class GradeViewModel extends SheetViewModel {
    private static final String GRADE = "grade";
    private static final String REASON = "reason";

    private final Dak dak;
    private final List<Grade> possible;
    private final RemarkId remarkId;

    public GradeViewModel(Workplace workplace, Paper paper) {
        this(workplace, paper.trail().dak(), possible(paper.trail().dak(),
                new DryRun(workplace.desk(), workplace.seat(), Optional.of(paper))));
    }

    private GradeViewModel(Workplace workplace, Dak dak, List<Grade> possible) {
        super(workplace, new DraftKey("regrade", dak.id().value().toString()),
                Map.of(GRADE, possible.isEmpty() ? "" : possible.getFirst().name(), REASON, ""));
        this.dak = dak;
        this.possible = possible;
        this.remarkId = new RemarkId(workplace.desk().newId());
    }

    /// Why no other grade can be given, where none can: what keeps it from the next higher one, or from a lower one.
    static Optional<Refusal> whyNot(Dak dak, DryRun rules) {
        return possible(dak, rules).isEmpty() ? others(dak).stream().flatMap(grade -> refusal(dak, grade, rules).stream()).findFirst()
                : Optional.empty();
    }

    private static List<Grade> possible(Dak dak, DryRun rules) {
        return others(dak).stream().filter(grade -> refusal(dak, grade, rules).isEmpty()).toList();
    }

    /// The next higher one first: what is seen to be sensitive is shut at once.
    private static List<Grade> others(Dak dak) {
        return Arrays.stream(Grade.values()).filter(grade -> grade != dak.grade())
                .sorted(java.util.Comparator.comparing(grade -> grade.compareTo(dak.grade()) < 0)).toList();
    }

    private static Optional<Refusal> refusal(Dak dak, Grade grade, DryRun rules) {
        return rules.refusal(act -> new RegradeDak(act, dak.id(), dak.grade(), grade, DakAct.SOMETHING))
                .filter(found -> !found.rule().equals(DakRule.GRADE_STANDS.key()));
    }

    /// The grades it can be given from here, the next higher one first.
    public List<Grade> possible() {
        return possible;
    }

    /// Whether a grade is lower than the one at which the letter stands: then a reason is called for.
    public boolean isLower(Grade grade) {
        return grade.compareTo(dak.grade()) < 0;
    }

    /// The name of the grade chosen.
    public StringProperty gradeProperty() {
        return field(GRADE);
    }

    public StringProperty reasonProperty() {
        return field(REASON);
    }

    /// Gives it the grade chosen.
    public void give(Runnable then) {
        Grade grade = Grade.valueOf(value(GRADE));
        Written reason = new Written(remarkId, value(REASON));
        perform(act -> new RegradeDak(act, dak.id(), dak.grade(), grade, reason), then);
    }
}
