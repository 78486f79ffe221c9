package pk.gob.edaftar.server.sight;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.find.Found;
import pk.gob.edaftar.model.find.Hit;
import pk.gob.edaftar.model.find.Sought;
import pk.gob.edaftar.model.find.Where;
import pk.gob.edaftar.server.fixture.TestDesk;

/// The search as a way in: by what all numbers have in common, and by words that are in every head, text and remark. What is
/// Secret is in no index (`DOMAIN.md` 2), so that its words find it for nobody.
final class SearchDoor {
    private enum Asked {
        NUMBER("/2026/", Where.EVERYWHERE), HEAD("About", Where.SUBJECT), TEXT("Text", Where.SUBJECT_AND_TEXT), REMARK("Written", Where.REMARKS);

        private final Sought sought;

        Asked(String words, Where where) {
            Sought everywhere = Sought.words(words);
            this.sought = new Sought(words, where, null, null, null, null, "", everywhere.limit());
        }

        boolean finds(Paper paper, Situation.Reads reads) {
            return switch (this) {
                case NUMBER -> reads.number();
                case HEAD -> reads.head() && paper.standing() != Grade.SECRET;
                case TEXT, REMARK -> reads.steps().contains(0) && paper.standing() != Grade.SECRET;
            };
        }
    }

    private SearchDoor() {}

    static void check(PlayedOffice office, Tally tally) {
        for (Asked asked : Asked.values()) {
            office.everybody(player -> found(player, asked.sought)).forEach((player, answer) -> {
                Found found = answer.as(Found.class);
                Set<DakId> hits = found.hits().stream().map(Hit::dak).collect(Collectors.toSet());
                tally.cell(found.count() == hits.size() && !found.atLeast(), player.code() + " · " + asked + ": " + found.count() + " counted, " + hits.size() + " shown");
                office.papers().forEach(paper -> check(tally, player, asked, paper, hits, answer.body()));
            });
        }
    }

    private static void check(Tally tally, Player player, Asked asked, Paper paper, Set<DakId> hits, String body) {
        Situation.Reads reads = paper.situation().reads(player.code(), paper.grade());
        boolean may = asked.finds(paper, reads);
        String where = paper + " · " + player.code() + " · sought by " + asked;
        tally.cell(hits.contains(paper.dak()) == may, where + (may ? ": is not found" : ": is found"));
        List<String> told = java.util.stream.IntStream.range(0, paper.situation().steps().size()).filter(step -> !reads.steps().contains(step))
                .boxed().flatMap(step -> paper.words(step).stream()).filter(body::contains).toList();
        tally.cell(told.isEmpty() && (reads.head() || !body.contains(paper.headWord())), where + ": is told what is not his " + told);
    }

    private static TestDesk.Answer found(Player player, Sought sought) {
        return Objects.requireNonNull(Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> player.desk().post("/api/search", sought), answer -> {
            Found found = answer.as(Found.class);
            return found.behind() == 0 && !found.building();
        }));
    }
}
