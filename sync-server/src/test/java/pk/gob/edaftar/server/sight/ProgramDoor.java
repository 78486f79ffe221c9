package pk.gob.edaftar.server.sight;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.program.LetterNow;
import pk.gob.edaftar.model.program.LettersNow;
import pk.gob.edaftar.model.program.LettersSince;
import pk.gob.edaftar.model.program.NewProgram;
import pk.gob.edaftar.model.program.ProgramToken;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.server.fixture.TestDesk;

/// Another system that acts for the section officer: it reads what his assistant reads, and no more, by whatever way in it has.
record ProgramDoor(TestDesk desk) {
    private static final String LIKE = "PA to SO(Admin)";

    static ProgramDoor open(PlayedOffice office) {
        PostId officer = office.province().post("SO(Admin)");
        ProgramToken token = office.player("System Administrator").desk().post("/api/programs",
                new NewProgram(new Bilingual("Hospital Register", "رجسٹر ہسپتال"), List.of(officer)), ProgramToken.class);
        return new ProgramDoor(new TestDesk(office.server().url()).withToken(token.token()));
    }

    static void check(PlayedOffice office, Tally tally) {
        TestDesk program = open(office).desk();
        Set<UUID> followed = followed(program);
        office.papers().forEach(paper -> {
            Situation.Reads reads = paper.situation().reads(LIKE, paper.grade());
            UUID dak = paper.dak().value();
            TestDesk.Answer answer = program.get("/api/program/letters/" + dak);
            boolean head = answer.status() == 200 && answer.as(LetterNow.class).letter() != null;
            tally.cell((answer.status() == 200) == reads.number(), paper + " · a program · asked for: " + answer);
            tally.cell(head == reads.head() && answer.body().contains(paper.headWord()) == head, paper + " · a program · its head: " + answer);
            tally.cell(followed.contains(dak) == reads.number(), paper + " · a program · followed: " + followed.contains(dak));
            for (int step = 0; step < paper.situation().steps().size(); step++) {
                for (String word : paper.words(step)) {
                    tally.cell(!answer.body().contains(word), paper + " · a program is told what was written at step " + step);
                }
            }
        });
    }

    private static Set<UUID> followed(TestDesk program) {
        Set<UUID> followed = new HashSet<>();
        String bookmark = null;
        LettersNow page;
        do {
            page = program.post("/api/program/changes", new LettersSince(bookmark, 7), LettersNow.class);
            page.letters().forEach(letter -> followed.add(letter.dak().value()));
            bookmark = page.bookmark();
        } while (page.more());
        return followed;
    }
}
