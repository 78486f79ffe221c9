package pk.gob.edaftar.server.sight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.sync.Cursor;
import pk.gob.edaftar.model.sync.Fetch;
import pk.gob.edaftar.model.sync.Pull;
import pk.gob.edaftar.model.sync.PullAnswer;
import pk.gob.edaftar.model.sync.Want;
import pk.gob.edaftar.server.fixture.TestDesk;

/// The two ways in which papers come to a desk: what is sent unasked, and the parts it asks for by id. The answers are
/// taken as they came over the line: whatever is in them was told.
final class ReadDoors {
    private ReadDoors() {}

    /// Everything that comes to a new desk of his by itself.
    static String unasked(Player player) {
        StringBuilder told = new StringBuilder();
        Map<Stream, Long> cursors = new HashMap<>();
        boolean caughtUp = false;
        while (!caughtUp) {
            List<Cursor> known = cursors.entrySet().stream().map(each -> new Cursor(each.getKey(), each.getValue())).toList();
            TestDesk.Answer answer = player.desk().post("/api/changes",
                    new Pull(player.session().epoch(), known, true, 0, Long.MAX_VALUE, Pull.LIMIT));
            told.append(ok(answer));
            PullAnswer page = answer.as(PullAnswer.class);
            page.progress().forEach(each -> cursors.put(each.stream(), each.pos()));
            caughtUp = page.caughtUp();
        }
        return told.toString();
    }

    /// Everything he is given of papers whose every part he asks for, by paper.
    static Map<Paper, String> askedFor(Player player, List<Paper> papers) {
        Map<Paper, String> told = new HashMap<>();
        List<Paper> some = new ArrayList<>();
        for (Paper paper : papers) {
            some.add(paper);
            if (some.size() * 5 + 5 > Fetch.LIMIT || paper.equals(papers.getLast())) {
                String answer = fetch(player, some);
                some.forEach(each -> told.put(each, answer));
                some.clear();
            }
        }
        return told;
    }

    private static String fetch(Player player, List<Paper> papers) {
        List<Want> wants = papers.stream().flatMap(paper -> paper.parts().stream()).map((Part part) -> new Want(part, 0))
                .collect(Collectors.toList());
        return ok(player.desk().post("/api/parts", new Fetch(player.session().epoch(), wants)));
    }

    private static String ok(TestDesk.Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.body();
    }
}
