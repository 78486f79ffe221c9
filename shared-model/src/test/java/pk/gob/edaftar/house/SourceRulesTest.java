package pk.gob.edaftar.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {

    private static final String ROOT = "pk.gob.edaftar.desktop";

    @TempDir
    Path folder;

    @Test
    void longFileIsFound() throws IOException {
        assertThat(SourceRules.longFiles(source("A", "class A {}\n" + "\n".repeat(300)))).isEmpty();
        assertThat(SourceRules.longFiles(source("A", "class A {}\n" + "\n".repeat(330)))).hasSize(1);
    }

    @Test
    void longMethodIsFound() throws IOException {
        assertThat(SourceRules.longMethods(source("A", "class A { void a() {" + "\n".repeat(49) + "} }"))).isEmpty();
        assertThat(SourceRules.longMethods(source("A", "class A { void a() {" + "\n".repeat(50) + "} }"))).hasSize(1);
    }

    @Test
    void openEndIsFound() throws IOException {
        String open = "TO" + "DO";
        assertThat(SourceRules.openEnds(source("A", "class A {}\n// " + open + " later"))).containsExactly("A.java:2 leaves something open");
    }

    @Test
    void unmarkedPackageIsFound() throws IOException {
        assertThat(SourceRules.packagesNotNullMarked(source("A", "package a; class A {}"))).hasSize(1);
        source("package-info", "@NullMarked package a;");
        assertThat(SourceRules.packagesNotNullMarked(Sources.under(folder))).isEmpty();
    }

    @Test
    void importOfAnotherFeatureIsFound() throws IOException {
        Sources sources = source("A", "package " + ROOT + ".dak; import " + ROOT + ".file.Numbers; import " + ROOT + ".dak.B; class A {}");
        assertThat(SourceRules.featuresImportingEachOther(sources, ROOT, Set.of())).hasSize(1);
        assertThat(SourceRules.featuresImportingEachOther(sources, ROOT, Set.of("file"))).isEmpty();
    }

    @Test
    void catchingEverythingIsForTheEdges() throws IOException {
        Sources sources = source("Edge", "class Edge { void a() { try { b(); } catch (Exception all) { } } }");
        assertThat(SourceRules.catchesEverything(sources, Set.of())).hasSize(1);
        assertThat(SourceRules.catchesEverything(sources, Set.of("Edge"))).isEmpty();
    }

    @Test
    void sleepIsFoundInCodeAndNotInComments() throws IOException {
        assertThat(SourceRules.sleeps(source("A", "class A { void a() throws Exception { Thread.sleep(1); } }"))).hasSize(1);
        assertThat(SourceRules.sleeps(source("A", "class A { /* Thread.sleep(1); */ }"))).isEmpty();
    }

    private Sources source(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".java"), text);
        return Sources.under(folder);
    }
}
