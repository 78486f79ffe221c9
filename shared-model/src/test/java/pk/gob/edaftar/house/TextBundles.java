package pk.gob.edaftar.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The pairs `text/<feature>_en.properties` and `text/<feature>_ur.properties` of one module.
/// It must never forgive a pair that differs: a missing text shows only on the screen of one half of the users.
public final class TextBundles {

    private static final Pattern FILE = Pattern.compile("([a-z]+)_(en|ur)\\.properties");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\s*(\\d+)\\s*[,}]");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern LOWER_CASE = Pattern.compile("\\p{Ll}");
    private static final Pattern KEY_LINE = Pattern.compile("([^\\s#!:=][^\\s:=]*)\\s*[=:].*");

    private final Map<String, Map<String, Map<String, String>>> languagesOf = new TreeMap<>();
    private final List<String> faultsOfFiles = new ArrayList<>();

    private TextBundles() {}

    /// Reads the folder `text` of a module's resources; an absent folder is an empty set of texts.
    public static TextBundles in(Path textFolder) {
        TextBundles bundles = new TextBundles();
        Sources.filesUnder(textFolder, ".properties").forEach(bundles::read);
        return bundles;
    }

    private void read(Path file) {
        var name = FILE.matcher(file.getFileName().toString());
        if (!name.matches()) {
            faultsOfFiles.add(file.getFileName() + " is not named <feature>_en or <feature>_ur");
            return;
        }
        try {
            // strict: a byte that is no UTF-8 throws
            String text = Files.readString(file);
            Properties texts = new Properties();
            texts.load(new StringReader(text));
            noteDoubles(file, text);
            Map<String, String> byKey = new TreeMap<>();
            texts.forEach((key, value) -> byKey.put(key.toString(), value.toString()));
            languagesOf.computeIfAbsent(name.group(1), feature -> new TreeMap<>()).put(name.group(2), byKey);
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " is not readable as UTF-8", failed);
        }
    }

    private void noteDoubles(Path file, String text) {
        Set<String> seen = new TreeSet<>();
        boolean goesOn = false;
        for (String line : text.lines().toList()) {
            var key = KEY_LINE.matcher(line.strip());
            if (!goesOn && key.matches() && !seen.add(key.group(1))) {
                faultsOfFiles.add(file.getFileName() + " has " + key.group(1) + " twice");
            }
            goesOn = line.endsWith("\\");
        }
    }

    Set<String> features() {
        return languagesOf.keySet();
    }

    Set<String> keys() {
        return languagesOf.values().stream()
                .flatMap(languages -> languages.values().stream())
                .flatMap(texts -> texts.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Names, doubles, keys of both languages, and that a key starts with its feature.
    public List<String> faultsOfPairs() {
        List<String> faults = new ArrayList<>(faultsOfFiles);
        languagesOf.forEach((feature, languages) -> {
            Map<String, String> english = texts(languages, "en");
            Map<String, String> urdu = texts(languages, "ur");
            english.keySet().stream().filter(key -> !urdu.containsKey(key)).forEach(key -> faults.add(key + " has no Urdu"));
            urdu.keySet().stream().filter(key -> !english.containsKey(key)).forEach(key -> faults.add(key + " has no English"));
            english.keySet().stream()
                    .filter(key -> !key.startsWith(feature + "."))
                    .forEach(key -> faults.add(key + " does not start with its feature " + feature));
        });
        return faults;
    }

    /// Every text is a sound `MessageFormat`, with the same arguments in both languages.
    public List<String> faultsOfPlaceholders() {
        List<String> faults = new ArrayList<>();
        languagesOf.values().forEach(languages -> languages.forEach((language, texts) -> texts.forEach((key, text) -> {
            faultOfFormat(text).ifPresent(fault -> faults.add(key + " (" + language + ") " + fault));
            String twin = texts(languages, language.equals("en") ? "ur" : "en").get(key);
            if (language.equals("en") && twin != null && !arguments(text).equals(arguments(twin))) {
                faults.add(key + " takes " + arguments(text) + " in English and " + arguments(twin) + " in Urdu");
            }
        })));
        return faults;
    }

    /// An Urdu text is in Urdu letters, unless its English is a bare sign or abbreviation or the key is named here.
    public List<String> faultsOfUrdu(Set<String> sameInBoth) {
        List<String> faults = new ArrayList<>();
        languagesOf.values().forEach(languages -> texts(languages, "en").forEach((key, english) -> {
            String urdu = texts(languages, "ur").getOrDefault(key, "");
            boolean hasWords = LOWER_CASE.matcher(ARGUMENT.matcher(english).replaceAll("")).find();
            if (hasWords && !sameInBoth.contains(key) && !ARABIC.matcher(urdu).find()) {
                faults.add(key + " is not in Urdu: " + urdu);
            }
        }));
        return faults;
    }

    private static Optional<String> faultOfFormat(String text) {
        if (LONE_APOSTROPHE.matcher(text).find()) {
            return Optional.of("has a straight apostrophe, which MessageFormat swallows: write ’");
        }
        try {
            int highest = new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
            return highest == arguments(text).size() ? Optional.empty() : Optional.of("leaves out an argument");
        } catch (IllegalArgumentException broken) {
            return Optional.of("is no message format: " + broken.getMessage());
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map((MatchResult found) -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(Map<String, Map<String, String>> languages, String language) {
        return languages.getOrDefault(language, Map.of());
    }
}
