package pk.gob.edaftar.server.sight;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.dak.Grade;

/// Reads the tables. How they are written is said at the head of `sentences.txt`.
final class SituationFile {
    static final String EVERYBODY_ELSE = "everybody else";
    private static final String FOLDER = "/who-may-see/";

    private final String title;
    private final List<String> about = new ArrayList<>();
    private final List<Situation.Step> steps = new ArrayList<>();
    private final Map<String, Situation.Sight> sights = new LinkedHashMap<>();
    private final List<Situation.Deed> deeds = new ArrayList<>();
    private Situation.@Nullable Sight rest;

    private SituationFile(String title) {
        this.title = title;
    }

    /// The situations of a file, in their order.
    static List<Situation> read(String file) {
        List<Situation> found = new ArrayList<>();
        SituationFile open = null;
        String part = "";
        for (String line : lines(file)) {
            if (line.startsWith("# ")) {
                if (open != null) {
                    found.add(open.whole());
                }
                open = new SituationFile(line.substring(2).strip());
            } else if (line.startsWith("## ")) {
                part = line.substring(3).strip();
            } else {
                Objects.requireNonNull(open, line).read(part, cells(line));
            }
        }
        found.add(Objects.requireNonNull(open, file).whole());
        return found;
    }

    /// The lines of a table, without blank ones and those that only explain.
    static List<String> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(SituationFile.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//")).toList();
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    static List<String> words(String cell, String separator) {
        return Arrays.stream(cell.split(separator, -1)).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private void read(String part, List<String> cells) {
        switch (part) {
            case "What was done" -> readStep(cells);
            case "Who reads what" -> readSight(cells);
            case "Who may do what" -> readDeed(cells);
            default -> throw new IllegalArgumentException(title + ": no part " + part);
        }
    }

    private void readStep(List<String> cells) {
        if (!cells.get(0).equals(Integer.toString(steps.size()))) {
            throw new IllegalArgumentException(title + ": steps are numbered on: " + cells);
        }
        List<String> to = targets(cells.get(2));
        to.stream().filter(each -> each.startsWith("about ")).forEach(each -> about.add(each.substring("about ".length())));
        steps.add(new Situation.Step(cells.get(1), act(cells.get(2)), to.stream().filter(each -> !each.startsWith("about ")).toList()));
    }

    private void readSight(List<String> cells) {
        if (cells.get(0).equals("role")) {
            return;
        }
        Map<Grade, Situation.Reads> reads = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            reads.put(grade, reads(cells.get(3 + grade.ordinal())));
        }
        Situation.Sight sight = new Situation.Sight(cells.get(0), cells.get(1), reads, words(cells.get(6), " "));
        if (cells.get(0).equals(EVERYBODY_ELSE)) {
            rest = sight;
            return;
        }
        for (String who : words(cells.get(2), ";")) {
            if (sights.put(who, sight) != null) {
                throw new IllegalArgumentException(title + ": two lines for " + who);
            }
        }
    }

    /// `-` nothing; `number` no more than that; `head` no text; otherwise the head and the texts of these steps.
    private static Situation.Reads reads(String cell) {
        if (cell.equals("-")) {
            return Situation.Reads.NOTHING;
        }
        if (cell.equals("number")) {
            return new Situation.Reads(true, false, Set.of());
        }
        if (cell.equals("head")) {
            return new Situation.Reads(true, true, Set.of());
        }
        Set<Integer> steps = new TreeSet<>();
        for (String range : words(cell, " ")) {
            List<String> ends = words(range, "-");
            for (int step = Integer.parseInt(ends.getFirst()); step <= Integer.parseInt(ends.getLast()); step++) {
                steps.add(step);
            }
        }
        return new Situation.Reads(true, true, steps);
    }

    private void readDeed(List<String> cells) {
        Map<String, Map<Grade, Situation.Outcome>> who = new LinkedHashMap<>();
        for (String one : words(cells.get(1), ";")) {
            int last = one.lastIndexOf(' ');
            who.put(one.substring(0, last).strip(), grades(one.substring(last + 1)));
        }
        deeds.add(new Situation.Deed(act(cells.get(0)), targets(cells.get(0)), who, words(cells.get(2), " ")));
    }

    /// `OCS`: at all three grades; a small letter: it stands with a finding.
    static Map<Grade, Situation.Outcome> grades(String letters) {
        Map<Grade, Situation.Outcome> outcomes = new EnumMap<>(Grade.class);
        for (char letter : letters.toCharArray()) {
            int at = "OCS".indexOf(Character.toUpperCase(letter));
            if (at < 0) {
                throw new IllegalArgumentException("no grades: " + letters);
            }
            outcomes.put(Grade.values()[at], Character.isUpperCase(letter) ? Situation.Outcome.MAY : Situation.Outcome.FINDING);
        }
        return outcomes;
    }

    private static String act(String cell) {
        return words(cell, ">").getFirst();
    }

    private static List<String> targets(String cell) {
        List<String> halves = words(cell, ">");
        return halves.size() < 2 ? List.of() : words(halves.get(1), ",");
    }

    private Situation whole() {
        return new Situation(title, about, steps, sights, Objects.requireNonNull(rest, title + " says nothing of everybody else"), deeds);
    }
}
