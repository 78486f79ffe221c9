package pk.gob.edaftar.desktop.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Every text on the screens, by key, in the language chosen at the moment. The first word of a key names its file.
/// It must never be asked for a sentence in pieces: word order differs.
public final class Messages {
    private final ObjectProperty<Language> language;
    private final Map<String, Map<String, String>> files = new HashMap<>();
    private final Map<String, MessageFormat> formats = new HashMap<>();

    public Messages(Language language) {
        this.language = new SimpleObjectProperty<>(language);
    }

    /// The language chosen; screens that are open build themselves anew when it changes.
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return language.get();
    }

    /// The text of a key with its arguments filled in. Numbers, dates and codes among them come wrapped, see [Bidi#ltr].
    /// A key without text shows as itself: a clerk can still work, and tests look for such keys.
    public synchronized String of(String key, Object... arguments) {
        String pattern = pattern(key);
        return arguments.length == 0 && pattern.indexOf('{') < 0 ? pattern : format(key, pattern).format(arguments);
    }

    /// Whether there is a text for a key.
    public synchronized boolean has(String key) {
        return file(key).containsKey(key);
    }

    private String pattern(String key) {
        return file(key).getOrDefault(key, key);
    }

    private MessageFormat format(String key, String pattern) {
        return formats.computeIfAbsent(language().tag() + key, k -> new MessageFormat(pattern, language().locale()));
    }

    private Map<String, String> file(String key) {
        int dot = key.indexOf('.');
        String feature = dot < 0 ? key : key.substring(0, dot);
        return files.computeIfAbsent(feature + "_" + language().tag(), Messages::load);
    }

    private static Map<String, String> load(String name) {
        Map<String, String> texts = new HashMap<>();
        try (InputStream stream = Messages.class.getResourceAsStream("/text/" + name + ".properties")) {
            if (stream != null) {
                Properties properties = new Properties();
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("texts " + name, e);
        }
        return texts;
    }
}
