package pk.gob.edaftar.server.sight;

import java.util.List;
import java.util.Map;
import java.util.Set;
import pk.gob.edaftar.model.dak.Grade;

/// One situation of a paper as the table tells it: what was done, who reads what of it then, and who may do what with it.
/// @param about who it concerns, by post
/// @param steps the journey, numbered from 0; what is written at a step is known by the step's number
/// @param sights who reads what, by post
/// @param rest what everybody reads whom the table does not name
/// @param deeds who may do what
record Situation(String title, List<String> about, List<Step> steps, Map<String, Sight> sights, Sight rest, List<Deed> deeds) {
    /// Something that was done on the way.
    record Step(String who, String act, List<String> to) {}

    /// What somebody reads at each grade.
    /// @param because the sentences it follows from
    record Sight(String role, String relation, Map<Grade, Reads> reads, List<String> because) {}

    /// What is read of a paper.
    /// @param number whether the number, the holder and the journey are
    /// @param head whether sender and subject are
    /// @param steps the steps whose text is
    record Reads(boolean number, boolean head, Set<Integer> steps) {
        static final Reads NOTHING = new Reads(false, false, Set.of());
    }

    /// Who may do one thing.
    /// @param who whoever may, by post; everybody else may not
    record Deed(String act, List<String> to, Map<String, Map<Grade, Outcome>> who, List<String> because) {
        Outcome of(String post, Grade grade) {
            return who.getOrDefault(post, Map.of()).getOrDefault(grade, Outcome.NO);
        }

        String name() {
            return to.isEmpty() ? act : act + " > " + String.join(", ", to);
        }
    }

    /// What becomes of an act.
    enum Outcome {
        /// He may.
        MAY,
        /// It has happened on paper and stands, but the registry's head gets a finding.
        FINDING,
        /// He may not.
        NO
    }

    /// Whether any line is about somebody.
    boolean names(String post) {
        return sights.containsKey(post) || deeds.stream().anyMatch(deed -> deed.who().containsKey(post));
    }

    Reads reads(String post, Grade grade) {
        return sights.getOrDefault(post, rest).reads().getOrDefault(grade, Reads.NOTHING);
    }
}
