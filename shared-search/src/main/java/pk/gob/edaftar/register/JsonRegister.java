package pk.gob.edaftar.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.model.wire.WireException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Rows as JSON objects, one a line. Lists become their values with `; ` between them; empty lines are none.
final class JsonRegister extends RegisterFile {
    /// A letter of a thousand pages; whatever is longer is not a letter but a broken file.
    static final int LONGEST_LINE = 8 << 20;

    private final BufferedReader text;
    private long line;

    JsonRegister(BufferedReader text) {
        this.text = text;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    @Override
    @Nullable RegisterRow read() throws IOException {
        Optional<Line> found = readLine();
        while (found.isPresent() && !found.get().tooLong() && found.get().text().isBlank()) {
            found = readLine();
        }
        return found.map(this::row).orElse(null);
    }

    private RegisterRow row(Line found) {
        if (found.tooLong()) {
            return new RegisterRow.Broken(line, "tooLong");
        }
        try {
            ObjectNode object = Wire.parse(found.text());
            Map<String, String> values = new LinkedHashMap<>();
            object.properties().forEach(field -> value(field.getValue()).ifPresent(value -> values.put(field.getKey(), value)));
            return new RegisterRow.Read(line, values);
        } catch (WireException e) {
            return new RegisterRow.Broken(line, "json");
        }
    }

    private static Optional<String> value(JsonNode node) {
        if (node.isNull()) {
            return Optional.empty();
        }
        if (node.isArray()) {
            StringBuilder values = new StringBuilder();
            node.forEach(each -> value(each).ifPresent(value -> values.append(values.isEmpty() ? "" : "; ").append(value)));
            return Optional.of(values.toString());
        }
        return Optional.of(node.isValueNode() ? node.asString() : Wire.text(node));
    }

    private record Line(String text, boolean tooLong) {}

    /// A line of whatever length, of which no more than the limit is kept.
    private Optional<Line> readLine() throws IOException {
        StringBuilder read = new StringBuilder();
        boolean tooLong = false;
        int letter = text.read();
        if (letter < 0) {
            return Optional.empty();
        }
        line++;
        while (letter >= 0 && letter != '\n') {
            tooLong |= read.length() >= LONGEST_LINE;
            if (!tooLong) {
                read.append((char) letter);
            }
            letter = text.read();
        }
        return Optional.of(new Line(read.toString(), tooLong));
    }
}
