package pk.gob.edaftar.server.sight;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import pk.gob.edaftar.model.audit.AuditAsk;
import pk.gob.edaftar.model.audit.AuditPage;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.server.fixture.TestDesk;

/// The log as a way in: an Auditor finds the papers there that he may read, a Secret one never, and nobody else finds any.
final class AuditDoor {
    private AuditDoor() {}

    static void check(PlayedOffice office, Tally tally) {
        office.everybody(AuditDoor::told).forEach((player, told) -> office.papers().forEach(paper -> {
            Situation.Reads reads = paper.situation().reads(player.code(), paper.grade());
            boolean may = player.code().startsWith("Auditor") && !reads.steps().isEmpty() && paper.standing() != Grade.SECRET;
            String where = paper + " · " + player.code() + " · the log";
            tally.cell(told.papers().contains(paper.dak().value()) == may, where + (may ? ": is not found" : ": is found"));
            tally.cell(!told.text().contains(paper.headWord()), where + ": is told its head");
        }));
    }

    private record Told(Set<UUID> papers, String text) {}

    private static Told told(Player player) {
        Set<UUID> papers = new HashSet<>();
        StringBuilder text = new StringBuilder();
        AuditAsk ask = AuditAsk.newest(player.post());
        do {
            TestDesk.Answer answer = player.desk().post("/api/audit", ask);
            text.append(answer.body());
            AuditPage page = answer.status() == 200 ? answer.as(AuditPage.class) : new AuditPage(java.util.List.of(), null);
            page.lines().forEach(line -> papers.addAll(line.papers()));
            ask = ask.after(page.next());
        } while (ask.cursor() != null);
        return new Told(papers, text.toString());
    }
}
