package pk.gob.edaftar.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextRulesTest {

    @TempDir
    Path folder;

    @Test
    void aSoundPairPasses() throws IOException {
        TextBundles bundles = pair("dak.mark=Mark to {0}", "dak.mark={0} کو نشان زد کریں");
        assertThat(bundles.faultsOfPairs()).isEmpty();
        assertThat(bundles.faultsOfPlaceholders()).isEmpty();
        assertThat(bundles.faultsOfUrdu(Set.of())).isEmpty();
    }

    @Test
    void aKeyOfOneLanguageIsFound() throws IOException {
        assertThat(pair("dak.a=A\ndak.b=B", "dak.b=ب\ndak.c=ج").faultsOfPairs())
                .containsExactly("dak.a has no Urdu", "dak.c has no English");
    }

    @Test
    void aKeyOfAnotherFeatureAndADoubleAreFound() throws IOException {
        assertThat(pair("file.a=A\nfile.a=B", "file.a=ب").faultsOfPairs())
                .containsExactly("dak_en.properties has file.a twice", "file.a does not start with its feature dak");
    }

    @Test
    void placeholdersThatDifferAreFound() throws IOException {
        assertThat(pair("dak.a={0} of {1}", "dak.a={0} میں").faultsOfPlaceholders()).hasSize(1);
        assertThat(pair("dak.a=can't", "dak.a=نہیں").faultsOfPlaceholders()).hasSize(1);
        assertThat(pair("dak.a=open {0", "dak.a=کھلا {0").faultsOfPlaceholders()).isNotEmpty();
    }

    @Test
    void englishAmongTheUrduIsFound() throws IOException {
        assertThat(pair("dak.a=Mark", "dak.a=Mark").faultsOfUrdu(Set.of())).hasSize(1);
        assertThat(pair("dak.a=Mark", "dak.a=Mark").faultsOfUrdu(Set.of("dak.a"))).isEmpty();
        assertThat(pair("dak.a=PDF {0}", "dak.a=PDF {0}").faultsOfUrdu(Set.of())).isEmpty();
    }

    @Test
    void missingAndUnusedKeysAreFound() throws IOException {
        TextBundles bundles = pair("dak.mark=A\ndak.urgency.routine=B\ndak.lost=C", "dak.mark=ا\ndak.urgency.routine=ب\ndak.lost=ج");
        TextUse use = new TextUse(bundles, source("A", """
                class A { String[] a = {"dak.mark", "dak.urgency." + a, "dak.gone", "java.version", "other.mark"}; }"""));
        assertThat(use.missing()).containsExactly("A.java:1 uses the missing key dak.gone");
        assertThat(use.unused()).containsExactly("dak.lost is used nowhere");
    }

    @Test
    void literalTextsAreFound() throws IOException {
        TextUse use = new TextUse(pair("", ""), source("DakView", """
                class DakView {
                    Object a = new Label("Subject");
                    Object b = new TableColumn<Row, String>("No" + 1);
                    Object c = new Label(texts.of("dak.mark"));
                    Object d = "ڈاک";
                    Object e = "Nothing to show here";
                    Object f = "dak-list";
                    void g() { h.setText(ok ? "Yes" : "…"); h.setText("·"); }
                }"""));
        assertThat(use.literalTexts()).containsExactlyInAnyOrder(
                "DakView.java:2 shows the literal \"Subject\"",
                "DakView.java:3 shows the literal \"No\"",
                "DakView.java:5 shows the literal \"ڈاک\"",
                "DakView.java:6 shows the literal \"Nothing to show here\"",
                "DakView.java:8 shows the literal \"Yes\"");
    }

    private TextBundles pair(String english, String urdu) throws IOException {
        Files.writeString(folder.resolve("dak_en.properties"), english);
        Files.writeString(folder.resolve("dak_ur.properties"), urdu);
        return TextBundles.in(folder);
    }

    private Sources source(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".java"), text);
        return Sources.under(folder);
    }
}
