package pk.gob.edaftar.server.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.server.text.Texts;

/// What the chains' state is in words, in both languages: whoever reads it must not have to choose first.
public final class ChainReport {
    private ChainReport() {}

    /// Log by log, and the sum of it.
    public static List<String> lines(List<ChainWalk.State> states) {
        List<String> lines = new ArrayList<>();
        for (String language : List.of("en", "ur")) {
            Texts texts = new Texts("verify", language);
            states.forEach(state -> lines.add(line(texts, state)));
            boolean holds = states.stream().allMatch(ChainWalk.State::holds);
            lines.add(texts.of(holds ? "verify.whole" : "verify.broken"));
        }
        return lines;
    }

    private static String line(Texts texts, ChainWalk.State state) {
        String log = texts.of("verify.log." + state.log().name().toLowerCase(Locale.ROOT));
        Optional<ChainWalk.Broken> first = state.first();
        if (first.isEmpty()) {
            return texts.of("verify.holds", log, state.chains(), state.links());
        }
        ChainWalk.Broken broken = first.get();
        return texts.of("verify.fails", log, state.chains(), state.links(), state.broken(), broken.chain().toString(), broken.n(),
                broken.at().atZone(OfficeTime.ZONE).toLocalDateTime().toString(), texts.of("verify.fault." + broken.fault().name().toLowerCase(Locale.ROOT)));
    }

    /// How the word is used.
    public static List<String> help() {
        return Texts.inBoth("verify.help");
    }

    /// Why nothing could be looked at.
    public static List<String> trouble(String why) {
        return Texts.inBoth("verify.trouble", why);
    }
}
