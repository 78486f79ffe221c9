package pk.gob.edaftar.server.sight;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import pk.gob.edaftar.server.fixture.TestDesk;

/// The bytes of files as a way in: whoever may not read the step at which a file was attached is told there is none; whoever may is
/// told that its bytes have not come.
final class FileDoor {
    private static final Set<String> ATTACHING = Set.of("encloses", "attaches");

    private FileDoor() {}

    static void check(PlayedOffice office, Tally tally) {
        List<Paper> papers = office.papers().stream().filter(paper -> paper.situation().steps().stream().anyMatch(FileDoor::attaches)).toList();
        papers.forEach(paper -> IntStream.range(0, paper.situation().steps().size())
                .filter(step -> attaches(paper.situation().steps().get(step))).forEach(step -> check(office, tally, paper, step)));
    }

    private static boolean attaches(Situation.Step step) {
        return ATTACHING.contains(step.act());
    }

    private static void check(PlayedOffice office, Tally tally, Paper paper, int step) {
        String address = "/api/attachments/" + Deeds.fileOf(paper.dak(), paper.word(step));
        office.everybody(player -> player.desk().get(address)).forEach((player, answer) -> {
            boolean may = paper.situation().reads(player.code(), paper.grade()).steps().contains(step);
            String expected = may ? "request.fileNotHere" : "request.noSuchAddress";
            tally.cell(isRefused(answer, expected), paper + " · " + player.code() + " · the file of step " + step + ": " + answer);
        });
    }

    private static boolean isRefused(TestDesk.Answer answer, String rule) {
        return answer.status() >= 400 && answer.rule().equals(rule) && answer.status() == 404;
    }
}
