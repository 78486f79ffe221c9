package pk.gob.edaftar.desktop.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Answer;
import pk.gob.edaftar.model.audit.AuditAsk;
import pk.gob.edaftar.model.audit.AuditPage;

/// All of the log that answers a question, page after page from the server. Where the server stops answering it fails: half
/// an answer would be taken for the whole.
final class LogPages implements Iterator<List<LogRow.Line>> {
    private final Function<AuditAsk, AuditViewModel.Found> find;
    private @Nullable AuditAsk next;

    LogPages(AuditAsk first, Function<AuditAsk, AuditViewModel.Found> find) {
        this.next = first;
        this.find = find;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public List<LogRow.Line> next() {
        AuditAsk ask = next;
        if (ask == null) {
            throw new NoSuchElementException();
        }
        AuditViewModel.Found found = find.apply(ask);
        if (!(found.answer() instanceof Answer.Got<AuditPage>(AuditPage page))) {
            throw new UncheckedIOException(new IOException("the log did not answer"));
        }
        next = page.next() == null ? null : ask.after(page.next());
        return page.lines().stream().map(found::line).toList();
    }
}
