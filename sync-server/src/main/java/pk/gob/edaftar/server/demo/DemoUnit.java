package pk.gob.edaftar.server.demo;

import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.UnitKind;
import pk.gob.edaftar.model.text.Bilingual;

/// A unit as the demo's file names it.
/// @param key what the file calls it; the code alone may be another department's too
/// @param parent the key of the enclosing unit
public record DemoUnit(String key, UnitKind kind, String code, @Nullable String parent, boolean registry, Bilingual name) {}
