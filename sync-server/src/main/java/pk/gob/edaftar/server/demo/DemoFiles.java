package pk.gob.edaftar.server.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import pk.gob.edaftar.model.wire.Wire;

/// Reads the demo's files; a mistake in them is a bug and says where it is.
public final class DemoFiles {
    private static final List<String> PAPERS = List.of("papers-services.json", "papers-health.json");

    private DemoFiles() {}

    /// The directory’s file.
    public record Province(List<DemoUnit> units, List<DemoSeat> seats) {
        public Province {
            units = List.copyOf(units);
            seats = List.copyOf(seats);
        }
    }

    /// A file of papers.
    public record Papers(List<DemoPaper> papers) {
        public Papers {
            papers = List.copyOf(papers);
        }
    }

    static DemoProvince province(Wire wire) {
        Province province = read(wire, "province.json", Province.class);
        return new DemoProvince(province.units(), province.seats());
    }

    static List<DemoPaper> papers(Wire wire) {
        return PAPERS.stream().flatMap(file -> papers(wire, file)).toList();
    }

    private static Stream<DemoPaper> papers(Wire wire, String file) {
        return read(wire, file, Papers.class).papers().stream();
    }

    private static <T extends Record> T read(Wire wire, String file, Class<T> type) {
        try (InputStream text = DemoFiles.class.getResourceAsStream("/demo/" + file)) {
            if (text == null) {
                throw new IllegalStateException("the demo’s file " + file + " is missing");
            }
            return wire.readMessage(type, Wire.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
