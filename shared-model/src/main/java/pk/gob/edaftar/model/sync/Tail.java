package pk.gob.edaftar.model.sync;

import java.util.List;
import pk.gob.edaftar.model.change.Part;

/// The rows of a part after one count up to another: whole only for a desk that holds the part up to `before`.
public record Tail(Part part, long before, long through, List<Row> rows) {
    public Tail {
        rows = List.copyOf(rows);
    }
}
