package pk.gob.edaftar.desktop.desk;

import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.Written;

/// A letter about to be registered: everything but its number.
public record NewDak(DakId id, LetterHead head, String text, @Nullable Written remark) {}
