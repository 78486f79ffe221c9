package pk.gob.edaftar.server.dak;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gob.edaftar.register.ColumnMapping;
import pk.gob.edaftar.register.LetterColumns;
import pk.gob.edaftar.register.LetterField;
import pk.gob.edaftar.register.LetterWords;
import pk.gob.edaftar.server.exchange.ImportOptions;
import pk.gob.edaftar.server.exchange.ServerTrouble;
import pk.gob.edaftar.server.text.Texts;

/// Which columns of a register fill what, as the command line and the saved mapping say: looked at before anything is begun, shown, and
/// kept for next month's sheet.
final class Mapped {
    private final ImportOptions options;
    private final Texts texts;
    private final ColumnMapping mapping;
    private final LetterColumns columns;

    /// @throws ServerTrouble when a field is named that no letter has
    Mapped(ImportOptions options, Texts texts) throws ServerTrouble, IOException {
        this.options = options;
        this.texts = texts;
        ColumnMapping all = saved(options);
        try {
            for (String said : options.maps()) {
                all = all.with(said);
            }
        } catch (ColumnMapping.UnknownField e) {
            throw new ServerTrouble(ImportRun.MAPPING, texts.of("import.mapping.unknown", String.valueOf(e.getMessage()),
                    Stream.of(LetterField.values()).map(LetterField::key).collect(Collectors.joining(", "))));
        }
        this.mapping = all;
        this.columns = new LetterColumns(new LetterWords(), mapping);
    }

    LetterColumns columns() {
        return columns;
    }

    private ColumnMapping saved(ImportOptions asked) throws ServerTrouble, IOException {
        Path file = asked.mapping();
        if (file == null || !Files.exists(file)) {
            return ColumnMapping.NONE;
        }
        try (Reader saved = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return ColumnMapping.read(saved);
        } catch (IOException e) {
            throw new ServerTrouble(ImportRun.MAPPING, texts.of("import.mapping.unreadable", file.toString()));
        }
    }

    /// Looks whether a register with such columns can be read.
    /// @param headings none where each row says for itself
    /// @throws ServerTrouble when a column is named that it does not have, or none gives what a letter must have
    void check(List<String> headings) throws ServerTrouble {
        if (headings.isEmpty()) {
            return;
        }
        List<String> named = options.maps().stream().map(said -> said.substring(0, said.lastIndexOf('=')).strip()).toList();
        List<String> strange = columns.absent(headings).stream().filter(named::contains).toList();
        if (!strange.isEmpty()) {
            throw new ServerTrouble(ImportRun.MAPPING, texts.of("import.mapping.noColumn", strange.getFirst(), String.join(", ", headings)));
        }
        List<List<LetterField>> missing = columns.missing(headings);
        if (!missing.isEmpty()) {
            List<LetterField> either = missing.getFirst();
            throw new ServerTrouble(ImportRun.MAPPING, texts.of("import.mapping.missing",
                    texts.of("import.mapping.either", name(either.getFirst()), name(either.getLast())), either.getFirst().key()));
        }
    }

    /// Says what every column fills, in the order they stand in the file.
    void show(List<String> headings, PrintStream out) {
        if (headings.isEmpty()) {
            return;
        }
        out.println(texts.of("import.mapping.title"));
        for (String heading : headings) {
            List<LetterField> fields = columns.of(heading);
            out.println(fields.isEmpty() ? texts.of("import.mapping.unused", heading)
                    : texts.of("import.mapping.column", heading, fields.stream().map(this::name).collect(Collectors.joining(", "))));
        }
        columns.absent(headings).forEach(heading -> out.println(texts.of("import.mapping.absent", heading)));
    }

    /// Keeps what was said where next month's import finds it.
    void keep(PrintStream out) throws IOException {
        Path file = options.mapping();
        if (file != null && !options.maps().isEmpty()) {
            Files.writeString(file, mapping.text());
            out.println(texts.of("import.mapping.kept", file.toString()));
        }
    }

    private String name(LetterField field) {
        return texts.of("import.field." + field.key());
    }
}
