package pk.gob.edaftar.model.dak;

import java.util.UUID;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.command.Finding;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.wire.Kind;

/// Something the server found wrong with a recorded fact; the registry's head clears it up.
@Kind("dak.finding")
public record DakFinding(DakId dak, Finding finding) implements DakEntity {
    @Override
    public UUID key() {
        return DerivedIds.of(dak, "finding", finding.rule());
    }

    @Override
    public Part part() {
        return Part.trail(dak.value());
    }
}
