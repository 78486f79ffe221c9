package pk.gob.edaftar.server.hierarchy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.session.NewAccount;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.exchange.Errand;
import pk.gob.edaftar.server.exchange.PushLine;
import pk.gob.edaftar.server.exchange.Said;
import pk.gob.edaftar.server.exchange.ServerLine;
import pk.gob.edaftar.server.exchange.ServerTrouble;
import pk.gob.edaftar.server.text.Texts;

/// Carries out what a table comes to, act by act, and stops at the first that the server refuses. It can always say what
/// had been done by then.
final class Sending {
    private static final int LETTERS_OF_AN_ENTRY = 500;

    private final ServerLine line;
    private final Said said;
    private final Texts texts;
    private final Path table;
    private final PushLine push;
    private final Organisation before;
    private final List<Step> entering = new ArrayList<>();
    private final List<Step> ending = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private @Nullable Receipt answer;

    Sending(ServerLine line, Wire wire, Session session, Said said, Path table) {
        this.line = line;
        this.said = said;
        this.texts = said.texts("hierarchy");
        this.table = table;
        this.before = session.organisation();
        this.push = new PushLine(line, wire, session.signedIn().epoch(), (number, receipt) -> answer = receipt);
    }

    void plan(List<Step> entries, List<Step> ends) {
        entering.addAll(entries);
        ending.addAll(ends);
    }

    /// All acts, in their order.
    List<Step> steps() {
        return Stream.concat(entering.stream(), ending.stream()).toList();
    }

    /// @return the exit status
    int send(Draft draft) throws IOException {
        try {
            for (Step step : entering) {
                perform(step);
            }
            open(draft);
            for (Step step : ending) {
                perform(step);
            }
            said.out().println(texts.of("hierarchy.closing", HierarchyImport.counts(draft)));
            return Errand.WHOLE;
        } catch (ServerTrouble trouble) {
            said.errors().println(texts.of("hierarchy.stopped", done.isEmpty() ? texts.of("hierarchy.stopped.nothing")
                    : String.join(texts.of("hierarchy.stopped.and"), done)));
            return HierarchyImport.trouble(said, trouble);
        }
    }

    private void perform(Step step) throws ServerTrouble {
        answer = null;
        push.send(step.line(), step.command(), step.count() * LETTERS_OF_AN_ENTRY);
        push.flush();
        Receipt receipt = answer;
        if (receipt == null || receipt.verdict() != Verdict.ACCEPTED) {
            Refusal refusal = receipt == null ? null : receipt.refusal();
            throw new ServerTrouble("step", step.line() + ": " + texts.of("hierarchy.fault." + HierarchyImport.reason(refusal),
                    refusal == null ? "" : refusal.rule()));
        }
        done.add(texts.of("hierarchy.step." + step.what(), step.count()));
    }

    private void open(Draft draft) throws ServerTrouble, IOException {
        if (draft.openings().isEmpty()) {
            return;
        }
        FirstPasswords.Written first = FirstPasswords.write(table, draft.openings(), draft.after(before));
        said.out().println(texts.of("hierarchy.closing.passwords", first.file().toString()));
        for (Draft.Opening opening : draft.openings()) {
            String password = first.passwords().getOrDefault(opening.userName(), "");
            Optional<Refusal> refusal = line.tell("/api/accounts", new NewAccount(opening.person(), opening.userName(), password));
            if (refusal.isPresent()) {
                throw new ServerTrouble("step", opening.line() + ": " + texts.of("hierarchy.fault.rule.other", refusal.get().rule()));
            }
            done.add(texts.of("hierarchy.step.account", opening.userName()));
        }
    }
}
