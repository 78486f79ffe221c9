package pk.gob.edaftar.server.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import pk.gob.edaftar.model.text.Bilingual;

/// A feature's texts in one language of the office. It must never be asked for a sentence in pieces.
public final class Texts {
    private final Properties texts = new Properties();
    private final Locale locale;

    /// @param language `ur`, or anything else for English
    public Texts(String feature, String language) {
        boolean urdu = "ur".equals(language);
        this.locale = urdu ? Locale.of("ur", "PK") : Locale.ENGLISH;
        String name = "/text/" + feature + (urdu ? "_ur" : "_en") + ".properties";
        try (InputStream stream = Texts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("there are no texts " + name);
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// The language the environment of a console asks for (`LC_ALL`, `LC_MESSAGES`, `LANG`).
    public static String languageOf(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.startsWith("ur") ? "ur" : "en";
            }
        }
        return "en";
    }

    /// The text of a key with its arguments filled in; a key without text is itself.
    public String of(String key, Object... arguments) {
        return new MessageFormat(texts.getProperty(key, key), locale).format(arguments);
    }

    /// A name that is stored in both languages; the key's first word is its feature.
    public static Bilingual name(String key) {
        String feature = key.substring(0, key.indexOf('.'));
        return new Bilingual(new Texts(feature, "en").of(key), new Texts(feature, "ur").of(key));
    }

    /// What is said on a console in both languages, line by line, one after the other.
    public static List<String> inBoth(String key, Object... arguments) {
        String feature = key.substring(0, key.indexOf('.'));
        return Stream.of("en", "ur").flatMap(language -> new Texts(feature, language).of(key, arguments).lines()).toList();
    }

    /// Whether there is a text for a key.
    public boolean has(String key) {
        return texts.containsKey(key);
    }
}
