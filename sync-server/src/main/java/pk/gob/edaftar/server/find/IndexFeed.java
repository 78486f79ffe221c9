package pk.gob.edaftar.server.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.dak.DakEntity;
import pk.gob.edaftar.search.PaperDocuments;
import pk.gob.edaftar.search.Seen;
import pk.gob.edaftar.server.store.WholePaper;
import pk.gob.edaftar.server.store.WholePapers;

/// What an index is made from: papers as they are now, and the acts that say which of them have changed.
@Component
class IndexFeed {
    private final JdbcClient jdbc;
    private final WholePapers papers;

    IndexFeed(JdbcClient jdbc, WholePapers papers) {
        this.jdbc = jdbc;
        this.papers = papers;
    }

    /// One life of the database: a restored one is another.
    String life() {
        return jdbc.sql("SELECT home || ':' || epoch || ':' || tag FROM installation").query(String.class).single();
    }

    /// The next acts after a number.
    /// @param through the number of the last one of them
    record Acts(Set<UUID> papers, long through) {}

    Acts after(long position, int most) {
        Set<UUID> touched = new HashSet<>();
        List<Long> through = new ArrayList<>(List.of(position));
        jdbc.sql("SELECT paper, ordinal FROM act WHERE ordinal > :position ORDER BY ordinal LIMIT :most")
                .param("position", position).param("most", most).query(row -> {
                    touched.add(row.getObject(1, UUID.class));
                    through.set(0, row.getLong(2));
                });
        return new Acts(touched, through.getFirst());
    }

    /// The acts that are not in an index yet, numbered or not.
    record Missing(long acts, Set<UUID> papers) {}

    Missing missing(long position) {
        Set<UUID> touched = new HashSet<>();
        List<Long> acts = new ArrayList<>(List.of(0L));
        jdbc.sql("SELECT paper, count(*) FROM act WHERE ordinal > :position OR ordinal IS NULL GROUP BY paper")
                .param("position", position).query(row -> {
                    touched.add(row.getObject(1, UUID.class));
                    acts.set(0, acts.getFirst() + row.getLong(2));
                });
        return new Missing(acts.getFirst(), touched);
    }

    /// Every paper there is, some at a time in the order of their identities.
    List<UUID> papersAfter(UUID last, int most) {
        return jdbc.sql("SELECT id FROM dak_entry WHERE id > :last ORDER BY id LIMIT :most")
                .param("last", last).param("most", most).query((row, n) -> row.getObject(1, UUID.class)).list();
    }

    /// Papers as documents; a paper that is not to be found has none.
    Map<UUID, List<Document>> documents(Collection<UUID> asked) {
        Map<UUID, WholePaper> whole = papers.read(asked);
        return asked.stream().collect(Collectors.toMap(id -> id, id -> whole.containsKey(id) ? documents(whole.get(id)) : List.of()));
    }

    private static List<Document> documents(WholePaper paper) {
        List<Seen> seen = new ArrayList<>();
        for (WholePaper.Piece piece : paper.pieces()) {
            if (piece.entity() instanceof DakEntity entity) {
                seen.add(new Seen(entity, paper.streams(piece).stream().map(Stream::text).collect(Collectors.toSet())));
            }
        }
        return PaperDocuments.of(paper.id(), seen);
    }
}
