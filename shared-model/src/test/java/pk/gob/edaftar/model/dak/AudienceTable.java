package pk.gob.edaftar.model.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.office.Story;

/// Who reads what of a story from which step of it on, as a table written by hand says. A number is the step at which a text is
/// first read, `-` that it never is; nobody loses what he has read.
final class AudienceTable {
    private AudienceTable() {}

    /// Posts the table does not name read nothing, ever.
    static void check(Story story, String table) {
        List<String> lines = table.lines().toList();
        List<String> names = words(lines.getFirst().split("\\|", -1)[1]);
        Map<String, String> expected = new LinkedHashMap<>();
        Set<String> listed = new TreeSet<>();
        lines.stream().skip(1).forEach(line -> {
            String[] halves = line.split("\\|", -1);
            listed.add(halves[0].strip());
            List<String> cells = words(halves[1]);
            assertThat(cells).as(line).hasSameSizeAs(names);
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).equals("-")) {
                    expected.put(halves[0].strip() + " · " + names.get(i), cells.get(i));
                }
            }
        });
        assertThat(firstRead(story)).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(listed).allSatisfy(code -> assertThat(story.province().post(code)).isNotNull());
    }

    private static Map<String, String> firstRead(Story story) {
        Map<String, String> first = new LinkedHashMap<>();
        for (int step = 0; step < story.length(); step++) {
            story.take(step);
            for (var post : story.office().organisation().posts()) {
                String code = post.facts().at(SmallProvince.MORNING).code();
                List<String> read = story.readBy(post.id());
                int now = step;
                read.forEach(name -> first.putIfAbsent(code + " · " + name, Integer.toString(now)));
                first.keySet().stream().filter(known -> known.startsWith(code + " · "))
                        .forEach(known -> assertThat(read).as("at step %d still", now).contains(known.substring(code.length() + 3)));
            }
        }
        return first;
    }

    private static List<String> words(String cells) {
        return Arrays.asList(cells.strip().split(" +"));
    }
}
