package pk.gob.edaftar.desktop.desk;

import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.sync.ReadingKind;

/// Something that leaves the desk on paper or in a file.
/// @param how printed, or taken out
/// @param paper the one paper it is about; none where it is a list
/// @param words what it is, as an auditor will read it
public record TakenOut(ReadingKind how, @Nullable DakId paper, String words) {}
