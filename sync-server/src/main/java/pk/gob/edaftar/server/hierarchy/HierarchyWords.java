package pk.gob.edaftar.server.hierarchy;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.UnitKind;
import pk.gob.edaftar.server.text.Texts;

/// The words for kinds and roles, in English and Urdu; what is written is English.
final class HierarchyWords {
    private static final String[] LANGUAGES = {"en", "ur"};

    private final Texts english = new Texts("hierarchy", "en");
    private final Map<String, Enum<?>> meanings = new HashMap<>();

    HierarchyWords() {
        learn("hierarchy.row.", RowKind.values());
        learn("hierarchy.kind.", UnitKind.values());
        learn("hierarchy.role.", Role.values());
        learn("hierarchy.charge.", ChargeKind.values());
        learn("hierarchy.holiday.", HolidayState.values());
        learn("hierarchy.weekday.", DayOfWeek.values());
    }

    private void learn(String prefix, Enum<?>... values) {
        for (String language : LANGUAGES) {
            Texts texts = new Texts("hierarchy", language);
            for (Enum<?> value : values) {
                for (String word : texts.of(prefix + value.name().toLowerCase(Locale.ROOT)).split("\\|")) {
                    meanings.put(prefix + Column.plain(word), value);
                }
            }
        }
    }

    Optional<RowKind> row(String word) {
        return Optional.ofNullable((RowKind) meanings.get("hierarchy.row." + Column.plain(word)));
    }

    Optional<UnitKind> kind(String word) {
        return Optional.ofNullable((UnitKind) meanings.get("hierarchy.kind." + Column.plain(word)));
    }

    Optional<Role> role(String word) {
        return Optional.ofNullable((Role) meanings.get("hierarchy.role." + Column.plain(word)));
    }

    Optional<ChargeKind> charge(String word) {
        return Optional.ofNullable((ChargeKind) meanings.get("hierarchy.charge." + Column.plain(word)));
    }

    Optional<HolidayState> holiday(String word) {
        return Optional.ofNullable((HolidayState) meanings.get("hierarchy.holiday." + Column.plain(word)));
    }

    Optional<DayOfWeek> weekday(String word) {
        return Optional.ofNullable((DayOfWeek) meanings.get("hierarchy.weekday." + Column.plain(word)));
    }

    String written(RowKind kind) {
        return first("hierarchy.row.", kind);
    }

    String written(UnitKind kind) {
        return first("hierarchy.kind.", kind);
    }

    String written(Role role) {
        return first("hierarchy.role.", role);
    }

    String written(ChargeKind kind) {
        return first("hierarchy.charge.", kind);
    }

    String written(DayOfWeek day) {
        return first("hierarchy.weekday.", day);
    }

    String written(HolidayState state) {
        return first("hierarchy.holiday.", state);
    }

    private String first(String prefix, Enum<?> value) {
        return english.of(prefix + value.name().toLowerCase(Locale.ROOT)).split("\\|")[0];
    }
}
