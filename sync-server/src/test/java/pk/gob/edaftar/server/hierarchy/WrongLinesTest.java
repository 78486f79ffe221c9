package pk.gob.edaftar.server.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.server.fixture.TestServer;
import pk.gob.edaftar.server.org.Founding;

/// One wrong line, and nothing at all comes in.
class WrongLinesTest {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final String GOOD = "unit,LAW,Law Department,محکمہ قانون,Department,,,,,,,,,,,\n";
    private static TestServer server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        server = TestServer.with(PROVINCE.entities());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /// @param line of the file that is wrong; the first behind the heading and a good one is 3
    record Wrong(String name, String lines, int line, String said) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Wrong> units() {
        return Stream.of(
                new Wrong("unknown parent", "unit,XYZ/Wing,Wing,ونگ,Wing,,,,,,,,,,,\n", 3, "there is no unit XYZ (column key)"),
                new Wrong("unknown parent column", "unit,XYZ,Wing,ونگ,Wing,,,,,,,,,NOWHERE,,\n", 3, "no unit NOWHERE (column parent)"),
                new Wrong("circle", "unit,S&GAD,S,ایس,Department,,,,,,,,,S&GAD/Admin Wing,,\n", 3, "it would stand above itself"),
                new Wrong("no Urdu", "unit,LAW/A,Wing A,,Wing,,,,,,,,,,,\n", 3, "the Urdu name is missing"),
                new Wrong("no English", "unit,LAW/A,,ونگ,Wing,,,,,,,,,,,\n", 3, "the English name is missing"),
                new Wrong("no key", "unit,,Wing,ونگ,Wing,,,,,,,,,,,\n", 3, "there is no key"),
                new Wrong("kind", "unit,LAW/A,Wing,ونگ,Branch,,,,,,,,,,,\n", 3, "“Branch” is no kind of unit"),
                new Wrong("wing alone", "unit,W,Wing,ونگ,Wing,,,,,,,,,,,\n", 3, "a Wing stands in another unit"),
                new Wrong("kind changed", "unit,FD/Budget Wing,Budget,بجٹ,Section,,,,,,,,,,,\n", 3, "it is a Wing and cannot"),
                new Wrong("twice", "unit,LAW,Law Department,محکمہ قانون,Department,,,,,,,,,,,\n", 3, "line 2 says the same"),
                new Wrong("bad date", "unit,LAW/A,Wing,ونگ,Wing,,,,,,,,,,31/2/2026,\n", 3, "“31/2/2026” in the column from is no date"),
                new Wrong("ends first", "unit,LAW/A,Wing,ونگ,Wing,,,,,,,,,,2026-05-01,2026-04-01\n", 3, "end before it begins"),
                new Wrong("too early", "unit,FD,Money,مال,Department,,,,,{SERIAL}/{YYYY},,,,,2024-05-01,\n", 3, "entered already"),
                new Wrong("pattern", "unit,LAW/A,Wing,ونگ,Wing,,,,,YYYY,,,,,,\n", 3, "“YYYY” is no number pattern. Write for example {SERIAL}"),
                new Wrong("long name", "unit,LAW/A," + "x".repeat(10_000) + ",ونگ,Wing,,,,,,,,,,,\n", 3, "too much in name_en: at most 200"),
                new Wrong("long code", "unit,LAW/" + "x".repeat(10_000) + ",Wing,ونگ,Wing,,,,,,,,,,,\n", 3, "too much in key: at most 60"),
                new Wrong("unreadable", "unit,LAW/A,Wi\u0000ng,ونگ,Wing,,,,,,,,,,,\n", 3, "characters that cannot be shown"),
                new Wrong("no row", "branch,LAW/A,Wing,ونگ,Wing,,,,,,,,,,,\n", 3, "“branch” is no kind of row"),
                new Wrong("columns", "unit,LAW/A,Wing,ونگ,Wing,,,,,,,,,,,,,,\n", 3, "more columns than the heading"),
                new Wrong("quotes", "unit,LAW/A,\"Wing,ونگ\n", 3, "quotation mark is not closed"));
    }

    static Stream<Wrong> posts() {
        return Stream.of(
                new Wrong("no unit", "post,Clerk,Clerk,کلرک,,Diary Clerk,11,,,,,,,,,\n", 3, "the key of a post begins with its unit"),
                new Wrong("unknown unit", "post,XYZ/Clerk,Clerk,کلرک,,Diary Clerk,11,,,,,,,,,\n", 3, "there is no unit XYZ"),
                new Wrong("two heads", "post,FD/Other,Other,دوسرا,,Department Head,20,,,,,,,,,\n", 3, "a head already: Secretary (FD)"),
                new Wrong("two new heads", "post,LAW/A,A,اول,,Department Head,20,,,,,,,,,\npost,LAW/B,B,دوم,,Department Head,20,,,,,,,,,\n", 4,
                        "a head already: A"),
                new Wrong("role", "post,LAW/A,A,اول,,Boss,20,,,,,,,,,\n", 3, "“Boss” is no role"),
                new Wrong("scale", "post,LAW/A,A,اول,,Officer,23,,,,,,,,,\n", 3, "“23” is no pay scale"),
                new Wrong("unknown superior", "post,LAW/A,A,اول,,Officer,17,LAW/Nobody,,,,,,,,\n", 3, "no post LAW/Nobody (column reports_to)"),
                new Wrong("PA of nobody", "post,LAW/A,A,اول,,PA,16,,,,,,,,,\n", 3, "a PA or PS assists an officer"),
                new Wrong("assists", "post,LAW/A,A,اول,,Officer,16,,FD/Secretary (FD),,,,,,,\n", 3, "only a PA or PS assists"),
                new Wrong("circle", "post,LAW/A,A,اول,,Officer,17,LAW/B,,,,,,,,\npost,LAW/B,B,دوم,,Officer,17,LAW/A,,,,,,,,\n", 3,
                        "it would stand above itself"),
                new Wrong("no administrator", "post,S&GAD/System Administrator,A,منتظم,,Officer,18,,,,,,,,,\n", 1, "nobody would be Super Admin"));
    }

    static Stream<Wrong> persons() {
        return Stream.of(
                new Wrong("charge of nobody", "charge,,,,,,,,,,,FD/Secretary (FD),,,,\n", 3, "nobody is named"),
                new Wrong("unknown person", "charge,,,,,,,,,,E-9,FD/Secretary (FD),,,,\n", 3, "there is no person E-9"),
                new Wrong("unknown post", "charge,,,,,,,,,,akram.domki,FD/Nothing,,,,\n", 3, "there is no post FD/Nothing"),
                new Wrong("no post", "charge,,,,,,,,,,akram.domki,,,,,\n", 3, "no post is named"),
                new Wrong("kind", "charge,,,,Whole,,,,,,akram.domki,FD/Secretary (FD),,,,\n", 3, "“Whole” is no kind of charge"),
                new Wrong("post held", "person,E-1,New,نیا,,,,,,,,,,,,\ncharge,,,,,,,,,,E-1,FD/Secretary (FD),,,,\n", 4, "that post is Zarmina Lasi’s"),
                new Wrong("two posts", "post,LAW/A,A,اول,,Officer,17,,,,,,,,,\ncharge,,,,,,,,,,akram.domki,LAW/A,,,,\n", 4, "holds SO(General) at that time"),
                new Wrong("held already", "charge,,,,Acting,,,,,,akram.domki,S&GAD/Admin Wing/General/SO(General),,,,\n", 3, "holds that post at that time"),
                new Wrong("person twice", "person,E-1,A,اول,,,,,,,,,,,,\nperson,e-1,B,دوم,,,,,,,,,,,,\n", 4, "line 3 says the same"),
                new Wrong("name taken", "person,E-1,A,اول,,,,,,,,,,,,\naccount,Akram.Domki,,,,,,,,,E-1,,,,,\n", 4, "somebody else signs in as akram.domki"),
                new Wrong("other name", "account,akram2,,,,,,,,,akram.domki,,,,,\n", 3, "signs in as akram.domki already"),
                new Wrong("bad user name", "account,a b,,,,,,,,,akram.domki,,,,,\n", 3, "“a b” is no name for signing in"),
                new Wrong("naughty", "person,E-1,A,اول,,,,,,,,,,,,\naccount,'; DROP TABLE account;--,,,,,,,,,E-1,,,,,\n", 4, "is no name for signing in"));
    }

    @ParameterizedTest
    @MethodSource({"units", "posts", "persons"})
    void isNamedByLineAndNothingComesIn(Wrong wrong) {
        TableDesk desk = new TableDesk(server, folder, server.userName(PROVINCE.person(PROVINCE.superAdmin())));
        TableDesk.Result result = desk.bringLines(GOOD + wrong.lines());
        assertThat(result.errors().lines()).as(result.out()).anyMatch(line -> line.startsWith("table.csv:" + wrong.line() + ": ")
                && line.contains(wrong.said()));
        assertThat(result.errors().length()).isLessThan(1_000);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("Nothing was brought in");
        assertThat(server.part(Founding.class).organisation().units()).hasSameSizeAs(PROVINCE.organisation().units());
        assertThat(desk.bringLines(GOOD + wrong.lines(), "--dry-run", "--language=ur").out()).contains("کچھ درآمد نہیں ہوا");
    }

    @Test
    void anUnknownColumnIsNamed() {
        TableDesk desk = new TableDesk(server, folder, server.userName(PROVINCE.person(PROVINCE.superAdmin())));
        assertThat(desk.bring("a.csv", "row,key,Colour\nunit,LAW,red\n").errors()).contains("a.csv:2: there is no column “Colour”");
        assertThat(desk.bring("empty.csv", "").out()).contains("Nothing to change: all 0 lines");
    }

    @Test
    void aWorkbookIsJudgedLikeATableAndItsFaultsAreNamedByRow() throws IOException {
        TableDesk desk = new TableDesk(server, folder, server.userName(PROVINCE.person(PROVINCE.superAdmin())));
        Path file = folder.resolve("table.xlsx");
        List<String> post = List.of("post", "LAW/Director", "Director", "ڈائریکٹر", "", "Department Head", "19");
        HierarchyWorkbook.write(file, Column.headings(), List.of(whole(post)));
        assertThat(desk.bringFile(file).errors()).contains("table.xlsx:2: there is no unit LAW");
        HierarchyWorkbook.write(file, Column.headings(), List.of(whole(post), whole(List.of("unit", "LAW", "Law Department", "محکمہ قانون",
                "Department", "", "", "", "", "{SERIAL}/{YYYY}/{UNIT}", "", "", "", "", "2026-06-01"))));
        TableDesk.Result result = desk.bringFile(file, "--dry-run");
        assertThat(result.status()).as(result.errors()).isZero();
        assertThat(result.out()).contains("table.xlsx:3: new: LAW", "1 units, 1 posts");
        assertThat(server.part(Founding.class).organisation().units()).hasSameSizeAs(PROVINCE.organisation().units());
    }

    private static List<String> whole(List<String> beginning) {
        return Stream.concat(beginning.stream(), Stream.generate(() -> "")).limit(Column.values().length).toList();
    }
}
