package pk.gob.edaftar.desktop.dak;

import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import pk.gob.edaftar.desktop.desk.DraftKey;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.model.dak.DakCommand.CorrectDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Written;

/// Correcting a letter's entry. What was typed is kept for as long as the entry stands as it was when it was begun.
public final class CorrectViewModel extends SheetViewModel implements LetterSheet {
    private final DakId dak;
    private final LetterHead was;
    private final LetterForm form;
    private final RemarkId reasonId;
    private final ReadOnlyObjectWrapper<Set<Field>> unreadable = new ReadOnlyObjectWrapper<>(Set.of());

    public CorrectViewModel(Workplace workplace, DakId dak, LetterHead head) {
        super(workplace, new DraftKey("correct", dak.value() + "." + standing(head)), LetterForm.of(head).typed());
        this.dak = dak;
        this.form = new LetterForm(field -> field(field.name()));
        this.was = head;
        this.reasonId = new RemarkId(workplace.desk().newId());
    }

    /// The entry as it stands, told apart in the same way after the program has been started anew.
    private static String standing(LetterHead head) {
        return Integer.toHexString(LetterForm.of(head).typed().hashCode());
    }

    @Override
    public LetterForm form() {
        return form;
    }

    /// Why it is corrected.
    public StringProperty reasonProperty() {
        return form.field(Field.REMARK);
    }

    ReadOnlyObjectProperty<Set<Field>> unreadableProperty() {
        return unreadable.getReadOnlyProperty();
    }

    /// Corrects the entry, where everything typed can be read.
    public void correct(Runnable then) {
        unreadable.set(form.unreadable(today()));
        if (unreadable.get().isEmpty()) {
            LetterHead letter = form.head(today());
            Written reason = new Written(reasonId, form.get(Field.REMARK));
            perform(act -> new CorrectDak(act, dak, was, letter, reason), then);
        }
    }
}
