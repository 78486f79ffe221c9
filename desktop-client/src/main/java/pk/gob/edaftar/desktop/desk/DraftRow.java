package pk.gob.edaftar.desktop.desk;

import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.dak.DakId;

/// Something typed and kept.
/// @param form the form's name, such as `register`
/// @param paper the paper it is about; none where it is about no paper yet, or about several
/// @param number the paper's number; empty where there is none
public record DraftRow(String form, @Nullable DakId paper, String number, String subject) {}
