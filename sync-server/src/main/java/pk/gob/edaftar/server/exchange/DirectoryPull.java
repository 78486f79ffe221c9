package pk.gob.edaftar.server.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.sync.Cursor;
import pk.gob.edaftar.model.sync.Pull;
import pk.gob.edaftar.model.sync.PullAnswer;
import pk.gob.edaftar.model.sync.Row;
import pk.gob.edaftar.model.sync.Tail;
import pk.gob.edaftar.model.wire.Wire;

/// Reads the whole directory off a server, as every desk does, and nothing else.
public final class DirectoryPull {
    private final ServerLine line;
    private final Wire wire;
    private final Map<UUID, Row> latest = new HashMap<>();
    private final Map<UUID, OrgEntity> entities = new HashMap<>();

    public DirectoryPull(ServerLine line, Wire wire) {
        this.line = line;
        this.wire = wire;
    }

    public Organisation organisation() throws ServerTrouble {
        long position = 0;
        PullAnswer page;
        do {
            // receipts of earlier imports at this device are of no use here
            page = line.post("/api/changes", new Pull(null, List.of(new Cursor(Stream.DIRECTORY, position)), false, 0,
                    Long.MAX_VALUE, Pull.LIMIT), PullAnswer.class);
            page.tails().forEach(this::take);
            position = page.progress().stream().filter(progress -> progress.stream().equals(Stream.DIRECTORY))
                    .mapToLong(progress -> progress.pos()).max().orElse(position);
        } while (!page.caughtUp());
        return new Organisation(List.copyOf(entities.values()));
    }

    private void take(Tail tail) {
        for (Row row : tail.rows()) {
            Row known = latest.get(row.key());
            if (known == null || known.seq() < row.seq()) {
                latest.put(row.key(), row);
                Entity entity = wire.readEntity(row.key(), tail.part(), row.body().tree());
                if (entity instanceof OrgEntity org) {
                    entities.put(row.key(), org);
                }
            }
        }
    }
}
