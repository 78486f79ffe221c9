package pk.gob.edaftar.model.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.StreamKind;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.Sights;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.office.Story;

/// Which streams are shown which parts of a paper at each step of the journey told in [Story#upAndBack]: `L` live, `S` so
/// far, `-` not. By hand; a stream the table does not name is shown nothing.
class StreamAudienceTest {
    private static final String ORDINARY = """
                                      | trail                  | the original's content | the copy's content
            DIARY S&GAD               | L L L L L L L L L L L | S S S S S S S S S S S | - - - - - - - - - - -
            DESK Diary Clerk (S&GAD)  | L L L L L L L L L L L | L S S S S S S S S S S | - - - - - - - - - - -
            UNIT S&GAD                | L L L L L L L L L L L | L S S S S L L L L S S | - - - - - - - - - - -
            DESK SO(Admin)            | - L L L L L L L L L L | - L L S S S S S S L L | - - - - - - - - - - -
            UNIT Admin                | - L L L L L L L L L L | - L L S S S S S S L L | - - - - - - - - - - -
            DESK AS(Admin)            | - - - L L L L L L L L | - - - L L S S S S S S | - - - - - - - - - - -
            UNIT Admin Wing           | - - - L L L L L L L L | - - - L L S S S S S S | - - - - - - - - - - -
            DESK Secretary (S&GAD)    | - - - - - L L L L L L | - - - - - L L L L S S | - - - - - - - - - - -
            DESK SO(R-I)              | - L L L L L L L L L L | - S S S S S S S S S S | - L L L L L L S S S S
            UNIT R-I                  | - L L L L L L L L L L | - S S S S S S S S S S | - L L L L L L S S S S
            DESK DS(Reg)              | - - - - - - - L L L L | - - - - - - - S S S S | - - - - - - - L L L L
            UNIT Regulation Wing      | - - - - - - - L L L L | - - - - - - - S S S S | - - - - - - - L L L L
            """;

    private static final String CONFIDENTIAL = """
                                      | trail                  | the original's content | the copy's content
            DESK Diary Clerk (S&GAD)  | L L L L L L L L L L L | L S S S S S S S S S S | - - - - - - - - - - -
            HEADS S&GAD               | L L L L L L L L L L L | L S S S S L L L L S S | - - - - - - - - - - -
            DESK SO(Admin)            | - L L L L L L L L L L | - L L S S S S S S L L | - - - - - - - - - - -
            HEADS Admin               | - L L L L L L L L L L | - L L S S S S S S L L | - - - - - - - - - - -
            DESK AS(Admin)            | - - - L L L L L L L L | - - - L L S S S S S S | - - - - - - - - - - -
            HEADS Admin Wing          | - - - L L L L L L L L | - - - L L S S S S S S | - - - - - - - - - - -
            DESK Secretary (S&GAD)    | - - - - - L L L L L L | - - - - - L L L L S S | - - - - - - - - - - -
            DESK SO(R-I)              | - L L L L L L L L L L | - S S S S S S S S S S | - L L L L L L S S S S
            HEADS R-I                 | - L L L L L L L L L L | - S S S S S S S S S S | - L L L L L L S S S S
            DESK DS(Reg)              | - - - - - - - L L L L | - - - - - - - S S S S | - - - - - - - L L L L
            HEADS Regulation Wing     | - - - - - - - L L L L | - - - - - - - S S S S | - - - - - - - L L L L
            """;

    private static final String SECRET = """
                                      | trail                  | the original's secret  | the copy's secret
            DIARY S&GAD               | L L L L L L L L L L L | - - - - - - - - - - - | - - - - - - - - - - -
            SAFE Diary Clerk (S&GAD)  | L L L L L L L L L L L | L S S S S S S S S S S | - - - - - - - - - - -
            DESK Diary Clerk (S&GAD)  | L L L L L L L L L L L | - - - - - - - - - - - | - - - - - - - - - - -
            UNIT S&GAD                | L L L L L L L L L L L | - - - - - - - - - - - | - - - - - - - - - - -
            SAFE SO(Admin)            | - L L L L L L L L L L | - L L S S S S S S L L | - - - - - - - - - - -
            DESK SO(Admin)            | - L L L L L L L L L L | - - - - - - - - - - - | - - - - - - - - - - -
            UNIT Admin                | - L L L L L L L L L L | - - - - - - - - - - - | - - - - - - - - - - -
            SAFE AS(Admin)            | - - - L L L L L L L L | - - - L L S S S S S S | - - - - - - - - - - -
            DESK AS(Admin)            | - - - L L L L L L L L | - - - - - - - - - - - | - - - - - - - - - - -
            UNIT Admin Wing           | - - - L L L L L L L L | - - - - - - - - - - - | - - - - - - - - - - -
            SAFE Secretary (S&GAD)    | - - - - - L L L L L L | - - - - - L L L L S S | - - - - - - - - - - -
            DESK Secretary (S&GAD)    | - - - - - L L L L L L | - - - - - - - - - - - | - - - - - - - - - - -
            SAFE SO(R-I)              | - L L L L L L L L L L | - S S S S S S S S S S | - L L L L L L S S S S
            DESK SO(R-I)              | - L L L L L L L L L L | - - - - - - - - - - - | - - - - - - - - - - -
            UNIT R-I                  | - L L L L L L L L L L | - - - - - - - - - - - | - - - - - - - - - - -
            SAFE DS(Reg)              | - - - - - - - L L L L | - - - - - - - S S S S | - - - - - - - L L L L
            DESK DS(Reg)              | - - - - - - - L L L L | - - - - - - - - - - - | - - - - - - - - - - -
            UNIT Regulation Wing      | - - - - - - - L L L L | - - - - - - - - - - - | - - - - - - - - - - -
            """;

    @Test
    void ordinary() {
        check(Letters.ordinary(), ORDINARY);
    }

    @Test
    void confidential() {
        check(Letters.ordinary().confidential(), CONFIDENTIAL);
    }

    @Test
    void secret() {
        check(Letters.ordinary().secret(), SECRET);
    }

    private static void check(Letters letter, String table) {
        Story story = Story.upAndBack(letter);
        Map<String, String> expected = new TreeMap<>();
        table.lines().skip(1).map(line -> line.split("\\|", -1)).forEach(cells -> expected.put(cells[0].strip(),
                String.join("|", Arrays.stream(cells).skip(1).map(String::strip).toList())));
        assertThat(seen(story, letter.grade())).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static Map<String, String> seen(Story story, Grade grade) {
        DakId dak = story.dak();
        List<Part> parts = List.of(Part.trail(dak.value()), DakTrail.contentPart(dak, grade, dak.value()),
                DakTrail.contentPart(dak, grade, story.copy().value()));
        Map<Stream, StringBuilder[]> rows = new LinkedHashMap<>();
        for (int step = 0; step < story.length(); step++) {
            story.take(step);
            Sights sights = story.office().sights();
            for (Stream stream : sights.streams()) {
                int before = step;
                StringBuilder[] columns = rows.computeIfAbsent(stream, s -> parts.stream()
                        .map(part -> new StringBuilder("- ".repeat(before))).toArray(StringBuilder[]::new));
                for (int i = 0; i < parts.size(); i++) {
                    columns[i].append(letter(sights.of(stream, parts.get(i)))).append(' ');
                }
            }
        }
        Map<String, String> named = new TreeMap<>();
        rows.forEach((stream, columns) -> named.put(name(story.province(), stream),
                String.join("|", Arrays.stream(columns).map(column -> column.toString().strip()).toList())));
        return named;
    }

    private static String letter(Sights.Sight sight) {
        return switch (sight) {
            case LIVE -> "L";
            case SO_FAR -> "S";
            case NONE -> "-";
        };
    }

    private static String name(SmallProvince province, Stream stream) {
        boolean desk = Set.of(StreamKind.DESK, StreamKind.SAFE).contains(stream.kind());
        return stream.kind() + " " + (desk
                ? province.organisation().posts().stream().filter(post -> post.key().equals(stream.owner())).findFirst()
                        .orElseThrow().facts().at(SmallProvince.MORNING).code()
                : province.organisation().units().stream().filter(unit -> unit.key().equals(stream.owner())).findFirst()
                        .orElseThrow().facts().at(SmallProvince.MORNING).code());
    }
}
