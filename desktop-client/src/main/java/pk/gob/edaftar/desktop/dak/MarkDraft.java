package pk.gob.edaftar.desktop.dak;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.org.PostId;

/// A marking in hand as it is kept: the remark as typed, and a line for everybody taken up.
final class MarkDraft {
    private static final String REMARK = "remark";
    private static final String CHOSEN = "chosen";
    private static final String NO_DAY = "-";

    private MarkDraft() {}

    static Map<String, String> of(String remark, Collection<Chosen> chosen) {
        return Map.of(REMARK, remark, CHOSEN, chosen.stream().map(MarkDraft::line).collect(Collectors.joining("\n")));
    }

    static String remark(Map<String, String> kept) {
        return kept.getOrDefault(REMARK, "");
    }

    /// Those taken up that can still be taken up.
    static List<Chosen> chosen(Map<String, String> kept, Targets targets) {
        return kept.getOrDefault(CHOSEN, "").lines().map(line -> line.split(" ")).flatMap(parts -> one(parts, targets).stream()).toList();
    }

    private static String line(Chosen one) {
        return String.join(" ", one.target().post().value().toString(), one.marking().value().toString(),
                Boolean.toString(one.original()), one.returnBy() == null ? NO_DAY : one.returnBy().toString());
    }

    private static Optional<Chosen> one(String[] parts, Targets targets) {
        return targets.target(new PostId(UUID.fromString(parts[0])))
                .map(target -> new Chosen(target, new MarkingId(UUID.fromString(parts[1])), Boolean.parseBoolean(parts[2]),
                        parts[3].equals(NO_DAY) ? null : LocalDate.parse(parts[3])));
    }
}
