package pk.gob.edaftar.model.dak;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.command.Finding;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.wire.Kind;

/// Something the server found wrong with a recorded fact; the registry's head clears it up. Found again, it stands again.
/// @param settled how it was cleared up, each time it was
/// @param closed whether it has been since it was found last
@Kind("dak.finding")
public record DakFinding(DakId dak, Finding finding, List<Settled> settled, boolean closed) implements DakEntity {
    public DakFinding {
        settled = List.copyOf(settled);
    }

    /// One found for the first time.
    DakFinding(DakId dak, Finding finding) {
        this(dak, finding, List.of(), false);
    }

    @Override
    public UUID key() {
        return DerivedIds.of(dak, "finding", finding.rule());
    }

    @Override
    public Part part() {
        return Part.trail(dak.value());
    }

    /// Whether it waits to be cleared up.
    public boolean stands() {
        return !closed;
    }

    /// The same, cleared up.
    DakFinding settle(Settled how) {
        return new DakFinding(dak, finding, Stream.concat(settled.stream(), Stream.of(how)).toList(), true);
    }

    /// The same rule's, found again.
    DakFinding again(Finding now) {
        return new DakFinding(dak, now, settled, false);
    }
}
