package pk.gob.edaftar.model.org;

import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.text.Bilingual;

/// What holds of a unit for a time.
/// @param code short code used in numbers, such as `S&GAD`
/// @param parent the enclosing unit; none for apex offices and departments of the province
/// @param numberPattern the registry's number pattern such as `{SERIAL}/{YYYY}/{UNIT}`; none when the unit is no registry
public record UnitFacts(String code, Bilingual name, @Nullable UnitId parent, @Nullable String numberPattern) {
    /// Whether the unit keeps a diary with number series of its own.
    public boolean isRegistry() {
        return numberPattern != null;
    }
}
