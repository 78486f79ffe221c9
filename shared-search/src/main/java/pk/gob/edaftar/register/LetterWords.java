package pk.gob.edaftar.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LetterKind;
import pk.gob.edaftar.model.dak.Mode;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.text.TextFolding;

/// The office's words for urgency, security, mode and kind, and for the columns, as they stand in registers of either language.
public final class LetterWords {
    private static final String WORDS = "/register/letters.properties";

    private final Properties texts = new Properties();
    private final Map<String, Urgency> urgencies = new HashMap<>();
    private final Map<String, Grade> grades = new HashMap<>();
    private final Map<String, Mode> modes = new HashMap<>();
    private final Map<String, LetterKind> kinds = new HashMap<>();

    public LetterWords() {
        try (InputStream stream = LetterWords.class.getResourceAsStream(WORDS)) {
            if (stream == null) {
                throw new IllegalStateException("there is no " + WORDS);
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(WORDS, e);
        }
        learn("urgency.", Urgency.values(), urgencies);
        learn("grade.", Grade.values(), grades);
        learn("mode.", Mode.values(), modes);
        learn("kind.", LetterKind.values(), kinds);
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

    /// What a field's column is called, the likeliest first, as compared.
    List<String> headings(LetterField field) {
        return words("column." + field.key()).stream().map(LetterWords::plain).toList();
    }

    /// What is remarked of a letter, a line in each language.
    List<String> note(String what) {
        return words("note." + what);
    }

    private <E extends Enum<E>> void learn(String stem, E[] values, Map<String, E> known) {
        for (E value : values) {
            known.put(plain(value.name()), value);
            words(stem + value.name().toLowerCase(Locale.ROOT)).forEach(word -> known.put(plain(word), value));
        }
    }

    /// A text may hold several words for one thing, with `|` between them.
    private List<String> words(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(WORDS + " has no words for " + key);
        }
        return List.of(text.split("\\|"));
    }

    /// As two words for the same are compared: case, blanks and signs make no difference.
    static String plain(String word) {
        return TextFolding.fold(word).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
