package pk.gob.edaftar.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;

/// Makes of a register's rows, one after the other, letters to be entered in one registry's diary.
public final class LetterRows {
    private final LetterWords words;
    private final LetterReader reader;
    private final RowIds ids;
    private final Holders holders;

    /// @param clerk at whose desk they are entered
    /// @param now the office's time
    public LetterRows(LetterWords words, LetterColumns columns, UnitId registry, PostId clerk, Organisation organisation, Instant now) {
        this.words = words;
        this.reader = new LetterReader(columns, words, OfficeTime.day(now));
        this.ids = new RowIds(registry);
        this.holders = new Holders(organisation, clerk, now);
    }

    /// The next row of the file: each is to be handed over once, in the file's order.
    public RegisterEntry entry(RegisterRow.Read row) {
        CommandId id = ids.of(row.values());
        LetterReader.Letter letter = reader.read(row);
        List<LetterReader.Fault> faults = new ArrayList<>(letter.faults());
        PostId holder = letter.holder().isEmpty() ? null : holder(letter.holder(), faults);
        return new RegisterEntry(id, letter, remark(letter), holder, faults);
    }

    private @Nullable PostId holder(String name, List<LetterReader.Fault> faults) {
        switch (holders.called(name)) {
            case Holders.Found.One(PostId post) -> {
                return post;
            }
            case Holders.Found.Unknown none -> faults.add(new LetterReader.Fault("holder", name));
            case Holders.Found.Ended ended -> faults.add(new LetterReader.Fault("holderEnded", name));
            case Holders.Found.Several(List<String> paths) ->
                    faults.add(new LetterReader.Fault("holderSeveral", name, String.join(" · ", paths)));
        }
        return null;
    }

    /// For readers of both languages.
    private String remark(LetterReader.Letter letter) {
        List<String> remarks = new ArrayList<>();
        if (!letter.remarks().isEmpty()) {
            remarks.add(letter.remarks());
        }
        if (letter.subjectFromText()) {
            remarks.addAll(words.note("subjectFromText"));
        }
        if (letter.mended()) {
            remarks.addAll(words.note("mended"));
        }
        return String.join("\n", remarks);
    }
}
