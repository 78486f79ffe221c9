package pk.gob.edaftar.server.dak;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.server.exchange.PushLine;
import pk.gob.edaftar.server.exchange.RegisterRow;
import pk.gob.edaftar.server.text.Texts;

/// Counts what becomes of the rows, and tells: errors and progress at once, by line, on one stream; the closing count on the
/// other. It keeps counts only, however many errors there are.
final class ImportLog implements PushLine.Answers {
    private static final Duration BETWEEN_PROGRESS = Duration.ofSeconds(2);

    private final Texts texts;
    private final Texts english = new Texts("import", "en");
    private final Texts urdu = new Texts("import", "ur");
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
        fault(row.line(), texts.of("import.broken." + row.cause()));
    }

    void faults(long line, List<LetterReader.Fault> faults) {
        rows++;
        wrong += 1 - faults.size();
        faults.forEach(fault -> fault(line, texts.of("import.fault." + fault.key(), fault.value())));
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
    void wouldArrive() {
        rows++;
        arrived++;
    }

    @Override
    public void answered(long line, Receipt receipt) {
        rows++;
        switch (receipt.verdict()) {
            case ACCEPTED -> arrived++;
            // the same row at another time: it stands as it was registered then
            case OTHER_BODY -> known++;
            case REFUSED, QUARANTINED, BROKEN, WAITS, RETRY_LATER ->
                    fault(line, receipt.refusal() == null ? texts.of("import.rule.other", receipt.verdict()) : reason(receipt.refusal()));
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

    /// What goes with a letter as its remark: the register's own, and what was done to it here, for readers of both languages.
    String remark(LetterReader.Letter letter) {
        StringBuilder remark = new StringBuilder(letter.remarks());
        if (letter.subjectFromText()) {
            note(remark, "import.remark.subjectFromText");
        }
        if (letter.mended()) {
            note(remark, "import.remark.mended");
        }
        return remark.toString();
    }

    private void note(StringBuilder remark, String key) {
        remark.append(remark.isEmpty() ? "" : "\n").append(english.of(key)).append('\n').append(urdu.of(key));
    }

    /// The closing count.
    String closing(boolean dryRun, List<String> unusedColumns) {
        long seconds = Math.max(1, Duration.ofNanos(nanos.getAsLong() - began).toSeconds());
        StringBuilder said = new StringBuilder(dryRun ? texts.of("import.closing.dryRun", rows, arrived, wrong, seconds)
                : texts.of("import.closing", rows, arrived, known, wrong, seconds));
        if (fromText > 0) {
            said.append('\n').append(texts.of("import.closing.fromText", fromText, LetterReader.SUBJECT_FROM_TEXT));
        }
        if (mended > 0) {
            said.append('\n').append(texts.of("import.closing.mended", mended));
        }
        if (!unusedColumns.isEmpty()) {
            said.append('\n').append(texts.of("import.closing.unused", String.join(", ", unusedColumns)));
        }
        return said.toString();
    }

    /// Whether every row is registered.
    boolean whole() {
        return wrong == 0;
    }

    private void fault(long line, String what) {
        wrong++;
        errors.println(file + ":" + line + ": " + what);
    }

    private String reason(Refusal refusal) {
        String key = "import.rule." + refusal.rule();
        Object[] arguments = refusal.arguments().stream().map(argument -> argument.value()).toArray();
        return texts.has(key) ? texts.of(key, arguments) : texts.of("import.rule.other", refusal.rule());
    }
}
