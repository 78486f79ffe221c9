package pk.gob.edaftar.register;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.text.CleanText;

/// What a unit or post is called in a table: codes from the top down, `S&GAD/Admin Wing/Admin`. Where several are called alike
/// the second is `Assistant#2`. A stroke or number sign that belongs to a code has a backslash before it.
/// @param parent the path of what encloses it; none at the top
/// @param segment its own code as it stands in the path
public record KeyPath(@Nullable String parent, String segment) {
    private static final UnitId DIRECTORY = new UnitId(OrgCommand.DIRECTORY);
    private static final Pattern NUMBERED = Pattern.compile("(.*[^\\\\])#(\\d{1,4})");

    public static KeyPath of(String key) {
        for (int i = key.length() - 1; i > 0; i--) {
            if (key.charAt(i) == '/' && !isEscaped(key, i)) {
                return new KeyPath(key.substring(0, i).strip(), key.substring(i + 1).strip());
            }
        }
        return new KeyPath(null, key.strip());
    }

    private static boolean isEscaped(String key, int index) {
        int before = index;
        while (before > 0 && key.charAt(before - 1) == '\\') {
            before--;
        }
        return (index - before) % 2 == 1;
    }

    public static KeyPath under(@Nullable String parent, String code) {
        return new KeyPath(parent, segment(code, 1));
    }

    /// The same thing as whichever of those called alike.
    public KeyPath numbered(int number) {
        return number == 1 ? this : new KeyPath(parent, segment + "#" + number);
    }

    /// The code itself, as the office writes it.
    public String code() {
        Matcher numbered = NUMBERED.matcher(segment);
        return (numbered.matches() ? numbered.group(1) : segment).replaceAll("\\\\([/#\\\\])", "$1");
    }

    public String key() {
        return parent == null ? segment : parent + "/" + segment;
    }

    public static String segment(String code, int number) {
        String clean = CleanText.of(code).onOneLine().text().replaceAll("[/#\\\\]", "\\\\$0");
        return number == 1 ? clean : clean + "#" + number;
    }

    /// The identity of what a table first brings in under a key: the same whenever it is brought in.
    public static UUID derived(String what, String key) {
        return DerivedIds.of(DIRECTORY, "table-" + what, key);
    }
}
