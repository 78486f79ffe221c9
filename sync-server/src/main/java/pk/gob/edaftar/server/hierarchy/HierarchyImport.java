package pk.gob.edaftar.server.hierarchy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.session.SignIn;
import pk.gob.edaftar.model.sync.ReadingKind;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.register.UnreadableWorkbook;
import pk.gob.edaftar.server.exchange.Errand;
import pk.gob.edaftar.server.exchange.ImportOptions;
import pk.gob.edaftar.server.exchange.Said;
import pk.gob.edaftar.server.exchange.ServerLine;
import pk.gob.edaftar.server.exchange.ServerTrouble;
import pk.gob.edaftar.server.text.Texts;

/// Brings the hierarchy in from one table: all of it is judged first, and where one line is wrong nothing is sent.
/// It never takes away what the table does not name.
public final class HierarchyImport implements Errand {
    private static final Set<String> RULES = Set.of("org.circle", "org.onlyAdministrator", "org.unknownUnit", "org.unknownPost",
            "org.unitEnded", "org.unitNotEmpty", "org.holidayBackwards", "org.holidayTooLong", "org.noWorkingDay", "org.limitsOutOfOrder",
            "org.limitTooLong", "org.archiveWait");

    private final Wire wire = new Wire();

    @Override
    public int run(ImportOptions options, SignIn who, Said said) {
        Texts texts = said.texts("hierarchy");
        if (!Files.isReadable(options.file())) {
            return trouble(said, new ServerTrouble("noFile", options.file().toString()));
        }
        try (ServerLine line = new ServerLine(options.server().toString(), wire)) {
            Session session = Session.open(line, wire, who);
            Faults faults = new Faults();
            HierarchyWords words = new HierarchyWords();
            List<Row> rows = HierarchyFile.read(options.file(), options.encoding(), words, faults);
            Draft draft = new HierarchyReading(session.organisation(), session.people(), words,
                    new Lines(faults, new Day(session.now()))).read(rows);
            Sending sending = judged(draft, session, faults, new Sending(line, wire, session, said, options.file()));
            if (!faults.isEmpty()) {
                return wrong(faults, options, said);
            }
            if (draft.changes().isEmpty()) {
                said.out().println(texts.of("hierarchy.closing.nothing", rows.size()));
                return WHOLE;
            }
            if (options.dryRun()) {
                return told(draft, options, said);
            }
            session.log(line, ReadingKind.IMPORTED, options.file());
            return sending.send(draft);
        } catch (ServerTrouble trouble) {
            return trouble(said, trouble);
        } catch (UnreadableWorkbook workbook) {
            return unreadable(said, workbook);
        } catch (UncheckedIOException e) {
            return e.getCause() instanceof UnreadableWorkbook workbook ? unreadable(said, workbook)
                    : trouble(said, new ServerTrouble("here", String.valueOf(e.getMessage())));
        } catch (IOException e) {
            return trouble(said, new ServerTrouble("here", String.valueOf(e.getMessage())));
        }
    }

    /// By the rules only where every line could be read: what is missing would be blamed on lines that are right.
    private static Sending judged(Draft draft, Session session, Faults faults, Sending sending) {
        if (faults.isEmpty() && !draft.changes().isEmpty()) {
            Judge judge = new Judge(session.organisation(), draft, session.now(), faults);
            judge.sense();
            sending.plan(Step.entering(draft, judge.after(), session.actor(), session.now()),
                    Step.ending(draft, session.actor(), session.now()));
            judge.rules(sending.steps());
        }
        return sending;
    }

    private static int wrong(Faults faults, ImportOptions options, Said said) {
        Texts texts = said.texts("hierarchy");
        String file = String.valueOf(options.file().getFileName());
        faults.inOrder().forEach(fault -> said.errors().println(Faults.said(fault, file, texts)));
        long lines = faults.inOrder().stream().map(Faults.Fault::line).distinct().count();
        said.out().println(texts.of("hierarchy.closing.wrong", lines));
        return WITH_ERRORS;
    }

    private static int told(Draft draft, ImportOptions options, Said said) {
        Texts texts = said.texts("hierarchy");
        draft.changes().forEach(change -> said.out().println(options.file().getFileName() + ":" + change.line() + ": "
                + texts.of("hierarchy.change." + change.key(), change.name())));
        said.out().println(texts.of("hierarchy.closing.dryRun", counts(draft)));
        return WHOLE;
    }

    /// How much of each a table comes to.
    static Object[] counts(Draft draft) {
        return new Object[] {draft.units().size(), draft.posts().size(), draft.persons().size(), draft.given().size(),
                draft.ended().size(), draft.openings().size(), draft.holidays().size(), draft.calendar().stream().count()};
    }

    /// The key below `hierarchy.fault.` of what a rule says.
    static String reason(@Nullable Refusal refusal) {
        return refusal != null && RULES.contains(refusal.rule())
                ? "rule." + refusal.rule().substring(refusal.rule().indexOf('.') + 1) : "rule.other";
    }

    /// Of a workbook nothing was read, and nothing was written.
    static int unreadable(Said said, UnreadableWorkbook workbook) {
        return trouble(said, new ServerTrouble("workbook." + workbook.key(), String.valueOf(workbook.getMessage())));
    }

    static int trouble(Said said, ServerTrouble trouble) {
        Texts own = said.texts("hierarchy");
        String key = "hierarchy.trouble." + trouble.key();
        said.errors().println(own.has(key) ? own.of(key, trouble.detail())
                : said.texts("import").of("import.trouble." + trouble.key(), trouble.detail()));
        return TROUBLE;
    }
}
