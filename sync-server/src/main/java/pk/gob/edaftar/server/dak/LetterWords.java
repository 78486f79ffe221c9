package pk.gob.edaftar.server.dak;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LetterKind;
import pk.gob.edaftar.model.dak.Mode;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.text.TextFolding;
import pk.gob.edaftar.server.text.Texts;

/// The office's words for urgency, security, mode and kind, as they stand in registers of either language.
final class LetterWords {
    private final Map<String, Urgency> urgencies = new HashMap<>();
    private final Map<String, Grade> grades = new HashMap<>();
    private final Map<String, Mode> modes = new HashMap<>();
    private final Map<String, LetterKind> kinds = new HashMap<>();

    LetterWords() {
        for (Texts texts : new Texts[] {new Texts("import", "en"), new Texts("import", "ur")}) {
            learn(texts, "import.urgency.", Urgency.values(), urgencies);
            learn(texts, "import.grade.", Grade.values(), grades);
            learn(texts, "import.mode.", Mode.values(), modes);
            learn(texts, "import.kind.", LetterKind.values(), kinds);
        }
    }

    Optional<Urgency> urgency(String word) {
        return Optional.ofNullable(urgencies.get(plain(word)));
    }

    Optional<Grade> grade(String word) {
        return Optional.ofNullable(grades.get(plain(word)));
    }

    Optional<Mode> mode(String word) {
        return Optional.ofNullable(modes.get(plain(word)));
    }

    Optional<LetterKind> kind(String word) {
        return Optional.ofNullable(kinds.get(plain(word)));
    }

    /// A text may hold several words for one thing, with `|` between them.
    private static <E extends Enum<E>> void learn(Texts texts, String stem, E[] values, Map<String, E> known) {
        for (E value : values) {
            known.put(plain(value.name()), value);
            for (String word : texts.of(stem + value.name().toLowerCase(Locale.ROOT)).split("\\|")) {
                known.put(plain(word), value);
            }
        }
    }

    private static String plain(String word) {
        return TextFolding.fold(word).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
