package pk.gob.edaftar.server.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pk.gob.edaftar.model.dak.AttachmentId;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.org.FoundingTable;

/// Reads the demo's files; a mistake in them is a bug and says where it is.
public final class DemoFiles {
    private static final List<String> PAPERS = List.of("papers-services.json", "papers-health.json", "papers-finance.json");
    private static final List<String> LETTERS = List.of("letters-services.json", "letters-health.json", "letters-finance.json",
            "letters-irrigation.json", "letters-apex.json");
    private static final Pattern DAY = Pattern.compile("\\{([+-]\\d+)}");

    private final Wire wire;
    private final FoundingTable table;

    DemoFiles(Wire wire, FoundingTable table) {
        this.wire = wire;
        this.table = table;
    }

    /// A file of papers told one by one.
    public record Papers(List<DemoPaper> papers) {
        public Papers {
            papers = List.copyOf(papers);
        }
    }

    /// A file of letters that come again and again.
    public record Letters(List<DemoLetter> letters) {
        public Letters {
            letters = List.copyOf(letters);
        }
    }

    /// What becomes of letters.
    public record Careers(List<DemoCareer> careers) {
        public Careers {
            careers = List.copyOf(careers);
        }
    }

    /// What is written on them.
    public record Phrases(List<DemoPhrase> phrases) {
        public Phrases {
            phrases = List.copyOf(phrases);
        }
    }

    /// The sign-ins that are told of in the README.
    public record SignIns(List<SignInTold> signIns) {
        public SignIns {
            signIns = List.copyOf(signIns);
        }
    }

    /// @param tryThis what this sign-in is good for
    public record SignInTold(String userName, String tryThis) {}

    /// What papers are composed of.
    record Composition(List<DemoCareer> careers, List<DemoPhrase> phrases, DemoParticulars particulars) {
        Composition {
            careers = List.copyOf(careers);
            phrases = List.copyOf(phrases);
        }
    }

    /// The directory, from a table as it is imported. In it `{-60}` is the day sixty working days ago.
    DemoProvince province(Instant now) {
        DemoDays days = new DemoDays(now);
        String text = DAY.matcher(text("/demo/hierarchy.csv")).replaceAll(day -> days.ago(-Integer.parseInt(day.group(1))).toString());
        try {
            return new DemoProvince(table.read(new StringReader(text), days.founding()), days.founding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Those told one by one, and those composed.
    List<DemoPaper> papers(DemoProvince province, Instant now) {
        Composition composition = new Composition(read("careers.json", Careers.class).careers(), read("phrases.json", Phrases.class).phrases(),
                read("particulars.json", DemoParticulars.class));
        List<DemoLetter> letters = LETTERS.stream().flatMap(file -> read(file, Letters.class).letters().stream()).toList();
        return Stream.concat(PAPERS.stream().flatMap(file -> read(file, Papers.class).papers().stream()),
                new DemoComposer(province, new DemoDays(now), composition).papers(letters).stream()).toList();
    }

    /// What stands in the files attached to them.
    Map<AttachmentId, DemoStep> attached() {
        Map<AttachmentId, DemoStep> attached = new LinkedHashMap<>();
        PAPERS.stream().flatMap(file -> read(file, Papers.class).papers().stream()).forEach(paper -> {
            for (int i = 0; i < paper.steps().size(); i++) {
                if (paper.steps().get(i).file() != null) {
                    attached.put(DemoIds.attachment(DemoScript.name(paper, i + 1)), paper.steps().get(i));
                }
            }
        });
        return attached;
    }

    List<SignInTold> signIns() {
        return read("sign-ins.json", SignIns.class).signIns();
    }

    private <T extends Record> T read(String file, Class<T> type) {
        return wire.readMessage(type, Wire.parse(text("/demo/" + file)));
    }

    private static String text(String file) {
        try (InputStream text = DemoFiles.class.getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException("the demo’s file " + file + " is missing");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
