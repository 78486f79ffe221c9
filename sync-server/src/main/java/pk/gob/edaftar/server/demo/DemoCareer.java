package pk.gob.edaftar.server.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What becomes of a letter, day by day, by the parts that posts play in it: its desk, the assistant there, the wing head.
/// @param weight how often it happens, beside the others
public record DemoCareer(String key, Kind kind, int weight, List<Turn> turns) {
    public DemoCareer {
        turns = List.copyOf(turns);
    }

    /// Whether it comes to an end, does not, or only befalls letters that name it.
    public enum Kind { FINISHED, OPEN, NAMED }

    /// One act in it.
    /// @param by the part that acts
    /// @param on so many working days after it was registered
    /// @param to the parts it goes to
    /// @param due whether it is to be back in time, which its urgency says
    /// @param phrase which of the phrases is written
    public record Turn(String by, int on, String time, DemoStep.DemoAct act, List<String> to, boolean due, @Nullable String phrase) {
        public Turn {
            to = List.copyOf(to);
        }
    }
}
