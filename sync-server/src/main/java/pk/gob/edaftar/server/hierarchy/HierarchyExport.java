package pk.gob.edaftar.server.hierarchy;

import java.io.IOException;
import java.util.List;
import pk.gob.edaftar.model.session.SignIn;
import pk.gob.edaftar.model.sync.ReadingKind;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.register.UnreadableWorkbook;
import pk.gob.edaftar.server.exchange.Errand;
import pk.gob.edaftar.server.exchange.ImportOptions;
import pk.gob.edaftar.server.exchange.Said;
import pk.gob.edaftar.server.exchange.ServerLine;
import pk.gob.edaftar.server.exchange.ServerTrouble;

/// Takes the hierarchy out into one table, in the format in which it is brought in: as it is today, with what is entered for
/// days to come. What has ended is not in it, and no password ever.
public final class HierarchyExport implements Errand {
    private final Wire wire = new Wire();

    @Override
    public int run(ImportOptions options, SignIn who, Said said) {
        try (ServerLine line = new ServerLine(options.server().toString(), wire)) {
            Session session = Session.open(line, wire, who);
            List<List<String>> rows = new HierarchyTable(session.organisation(), session.people(), new Day(session.now())).rows();
            session.log(line, ReadingKind.EXPORTED, options.file());
            HierarchyFile.write(options.file(), Column.headings(), rows);
            said.out().println(said.texts("hierarchy").of("hierarchy.closing.export", rows.size(), options.file().toString()));
            return WHOLE;
        } catch (ServerTrouble trouble) {
            return HierarchyImport.trouble(said, trouble);
        } catch (UnreadableWorkbook workbook) {
            return HierarchyImport.unreadable(said, workbook);
        } catch (IOException e) {
            return HierarchyImport.trouble(said, new ServerTrouble("here", String.valueOf(e.getMessage())));
        }
    }
}
