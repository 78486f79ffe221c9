package pk.gob.edaftar.server.find;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.find.Found;
import pk.gob.edaftar.model.find.Hit;
import pk.gob.edaftar.model.find.Sought;
import pk.gob.edaftar.model.find.Where;
import pk.gob.edaftar.server.fixture.TestDesk;

/// Somebody who looks for papers over HTTP, once the index is in step.
record Searcher(TestDesk desk) {
    Found seek(Sought sought) {
        return Awaitility.await().atMost(Duration.ofSeconds(30))
                .until(() -> desk.post("/api/search", sought, Found.class), found -> found.behind() == 0 && !found.building());
    }

    Found seek(String words) {
        return seek(Sought.words(words));
    }

    Found seek(String words, Where where) {
        return seek(new Sought(words, where, null, null, null, null, "", Sought.MOST));
    }

    List<DakId> find(String words) {
        return seek(words).hits().stream().map(Hit::dak).toList();
    }
}
