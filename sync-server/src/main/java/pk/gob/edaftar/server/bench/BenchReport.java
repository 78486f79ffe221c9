package pk.gob.edaftar.server.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// Results as a table for eyes and as JSON for machines.
final class BenchReport {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DIGITS = 4;

    private BenchReport() {}

    static String table(List<Measure> measures) {
        StringBuilder table = new StringBuilder();
        table.append(line("", "ours", "limit", "", "ratio", "aim", ""));
        for (Measure each : measures) {
            table.append(line(each.name(), number(each.ours()), number(each.limit()), each.unit(), number(each.ratio()),
                    (each.better() == Measure.Better.HIGHER ? "≥ " : "≤ ") + number(each.aim()), each.holds() ? "holds" : "MISSED"));
        }
        return table.toString();
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-36s %10s %10s %-12s %7s  %-7s %s%n", cells).replaceAll(" +(\\R)$", "$1");
    }

    /// Four digits that matter.
    private static String number(double value) {
        int whole = value < 1 ? 1 : (int) Math.log10(value) + 1;
        return String.format(Locale.ROOT, "%." + Math.max(0, DIGITS - 1 - Math.max(0, whole - 1)) + "f", value);
    }

    static void write(List<Measure> measures, Path file) throws IOException {
        ArrayNode list = JSON.createArrayNode();
        for (Measure each : measures) {
            list.addObject().put("name", each.name()).put("unit", each.unit()).put("ours", each.ours()).put("limit", each.limit())
                    .put("ratio", each.ratio()).put("aim", each.aim()).put("better", each.better().word()).put("holds", each.holds());
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list) + "\n");
    }
}
