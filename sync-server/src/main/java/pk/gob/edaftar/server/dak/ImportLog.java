package pk.gob.edaftar.server.dak;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.register.LetterReader;
import pk.gob.edaftar.register.RegisterRow;
import pk.gob.edaftar.server.exchange.PushLine;
import pk.gob.edaftar.server.text.Texts;

/// Counts what becomes of the rows, and tells: errors and progress at once, by line, on one stream; the closing count on the
/// other. It keeps counts only, however many errors there are.
final class ImportLog implements PushLine.Answers {
    private static final Duration BETWEEN_PROGRESS = Duration.ofSeconds(2);

    private final Texts texts;
    private final String file;
    private final PrintStream errors;
    private final LongSupplier nanos;
    private final long began;
    private long told;

    private long rows;
    private long arrived;
    private long known;
    private long wrong;
    private long fromText;
    private long mended;
    private long marked;
    private long lastWrong;
    private List<String> unused = List.of();
    private final Set<CommandId> marks = new HashSet<>();

    /// @param file as it is named in front of an error's line
    /// @param nanos a clock that only goes forward
    ImportLog(Texts texts, String file, PrintStream errors, LongSupplier nanos) {
        this.texts = texts;
        this.file = file;
        this.errors = errors;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        this.told = began;
    }

    void broken(RegisterRow.Broken row) {
        rows++;
        fault(row.line(), texts.of("import.broken." + row.cause(), row.where()));
    }

    void faults(long line, List<LetterReader.Fault> faults) {
        rows++;
        wrong += 1 - faults.size();
        faults.forEach(fault -> fault(line, texts.of("import.fault." + fault.key(), fault.value(), fault.more())));
    }

    void refused(long line, Refusal refusal) {
        rows++;
        fault(line, reason(refusal));
    }

    void subjectFromText() {
        fromText++;
    }

    void mended(long line) {
        mended++;
        errors.println(file + ":" + line + ": " + texts.of("import.note.mended"));
    }

    /// In a dry run: it would be registered, unless it has been already.
    void wouldArrive(boolean withMark) {
        rows++;
        arrived++;
        if (withMark) {
            marked++;
        }
    }

    /// An act is about to be sent that marks a letter; what becomes of it is no row of its own.
    void marks(CommandId mark) {
        marks.add(mark);
    }

    /// Columns that were not taken over.
    void unused(List<String> columns) {
        unused = List.copyOf(columns);
    }

    @Override
    public void answered(long line, Receipt receipt) {
        if (marks.remove(receipt.command())) {
            answeredMark(line, receipt);
            return;
        }
        rows++;
        switch (receipt.verdict()) {
            case ACCEPTED -> arrived++;
            // the same row at another time: it stands as it was registered then
            case OTHER_BODY -> known++;
            case REFUSED, QUARANTINED, BROKEN, WAITS, RETRY_LATER ->
                    fault(line, receipt.refusal() == null ? texts.of("import.rule.other", receipt.verdict()) : reason(receipt.refusal()));
        }
    }

    /// A letter that was not entered is not marked either: that has been said.
    private void answeredMark(long line, Receipt receipt) {
        switch (receipt.verdict()) {
            case ACCEPTED -> marked++;
            case OTHER_BODY -> { }
            case REFUSED, QUARANTINED, BROKEN, WAITS, RETRY_LATER -> {
                if (line != lastWrong) {
                    fault(line, receipt.refusal() == null ? texts.of("import.rule.other", receipt.verdict()) : reason(receipt.refusal()));
                }
            }
        }
    }

    /// Now and then, or at the end.
    void progress(boolean atTheEnd) {
        long now = nanos.getAsLong();
        boolean due = now - told > BETWEEN_PROGRESS.toNanos();
        if (rows > 0 && (atTheEnd ? told != began : due)) {
            told = now;
            errors.println(texts.of("import.progress", rows, arrived, known, wrong));
        }
    }

    /// The closing count.
    String closing(boolean dryRun) {
        long seconds = Math.max(1, Duration.ofNanos(nanos.getAsLong() - began).toSeconds());
        StringBuilder said = new StringBuilder(dryRun ? texts.of("import.closing.dryRun", rows, arrived, wrong, seconds)
                : texts.of("import.closing", rows, arrived, known, wrong, seconds));
        if (marked > 0) {
            said.append('\n').append(texts.of(dryRun ? "import.closing.wouldMark" : "import.closing.marked", marked));
        }
        if (fromText > 0) {
            said.append('\n').append(texts.of("import.closing.fromText", fromText, LetterReader.SUBJECT_FROM_TEXT));
        }
        if (mended > 0) {
            said.append('\n').append(texts.of("import.closing.mended", mended));
        }
        if (!unused.isEmpty()) {
            said.append('\n').append(texts.of("import.closing.unused", String.join(", ", unused)));
        }
        return said.toString();
    }

    /// Whether every row is registered.
    boolean whole() {
        return wrong == 0;
    }

    private void fault(long line, String what) {
        wrong++;
        lastWrong = line;
        errors.println(file + ":" + line + ": " + what);
    }

    private String reason(Refusal refusal) {
        String key = "import.rule." + refusal.rule();
        Object[] arguments = refusal.arguments().stream().map(argument -> argument.value()).toArray();
        return texts.has(key) ? texts.of(key, arguments) : texts.of("import.rule.other", refusal.rule());
    }
}
