package pk.gob.edaftar.desktop.preview;

import java.util.ArrayList;
import java.util.List;

/// A text as lines short enough to be shown one by one.
final class Lines {
    private static final int LONGEST = 800;

    private Lines() {}

    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> {
            String rest = line;
            while (rest.length() > LONGEST) {
                int space = rest.lastIndexOf(' ', LONGEST);
                int at = space > LONGEST / 2 ? space : rest.offsetByCodePoints(0, rest.codePointCount(0, LONGEST));
                lines.add(rest.substring(0, at));
                rest = rest.substring(at);
            }
            lines.add(rest);
        });
        return lines;
    }
}
