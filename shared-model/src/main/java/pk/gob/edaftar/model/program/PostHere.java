package pk.gob.edaftar.model.program;

import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.text.Bilingual;

/// A post of the directory as it is called today.
/// @param code what the office calls it, such as `SO(Admin)`
/// @param unit the code of the unit it is in
public record PostHere(PostId post, String code, Bilingual title, String unit) {}
