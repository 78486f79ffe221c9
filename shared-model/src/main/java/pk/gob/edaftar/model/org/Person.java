package pk.gob.edaftar.model.org;

import java.util.UUID;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.model.wire.Kind;

/// Somebody who works in the office. He owns no papers: his posts do.
@Kind("org.person")
public record Person(PersonId id, Bilingual name) implements OrgEntity {
    @Override
    public UUID key() {
        return id.value();
    }
}
