package pk.gob.edaftar.server.hierarchy;

import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.server.org.FoundingPlan;
import pk.gob.edaftar.server.org.FoundingTable;

/// An office’s beginning from the table that is imported and exported, read and judged by the same.
@Component
public final class HierarchyFounding implements FoundingTable {
    @Override
    public FoundingPlan read(Reader table, Instant beginning) throws IOException {
        Faults faults = new Faults();
        HierarchyWords words = new HierarchyWords();
        List<Row> rows = HierarchyFile.read(table, words, faults);
        Organisation nobody = Organisation.empty();
        Draft draft = new HierarchyReading(nobody, new People(nobody, List.of()), words,
                new Lines(faults, new Day(beginning))).read(rows);
        new Judge(nobody, draft, beginning, faults).sense();
        faults.inOrder().stream().findFirst().ifPresent(fault -> {
            throw new IllegalStateException("line " + fault.line() + ": " + fault.key() + " " + fault.arguments());
        });
        Map<String, PersonId> accounts = new LinkedHashMap<>();
        draft.openings().forEach(opening -> accounts.put(opening.userName(), opening.person()));
        return new FoundingPlan(draft.units(), draft.posts(), draft.persons(), draft.given(), draft.holidays(), accounts);
    }
}
