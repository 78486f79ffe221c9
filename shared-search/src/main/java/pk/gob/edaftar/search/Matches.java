package pk.gob.edaftar.search;

import java.util.List;
import java.util.UUID;
import pk.gob.edaftar.model.find.Sought;

/// The papers found, best first, and how many there are in all.
/// @param papers no more than were asked for
/// @param needles what is to be marked in them
public record Matches(List<UUID> papers, int count, Needles needles) {
    public Matches {
        papers = List.copyOf(papers);
    }

    /// What is found while there is no index: papers by their numbers, where nothing but words was asked.
    public static Matches byNumber(Sought sought, List<UUID> numbered) {
        List<UUID> papers = sought.isFiltered() ? List.of() : numbered;
        return new Matches(papers.stream().limit(sought.most()).toList(), papers.size(),
                new Needles(sought, new PaperAnalyzer(), List.of()));
    }
}
