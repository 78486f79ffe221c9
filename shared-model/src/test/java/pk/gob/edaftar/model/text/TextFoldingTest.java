package pk.gob.edaftar.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldingTest {

    @ParameterizedTest(name = "{0} is found as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            حكومت بلوچستان         | حکومت بلوچستان
            محكمه صحت              | محکمہ صحت
            سيكرٹري                | سیکرٹری
            ڈپٹی سیکرٹرى           | ڈپٹی سیکرٹری
            وزیرِ اعلیٰ            | وزیر اعلی
            چیف سیکریٹری کا دفترِ  | چیف سیکریٹری کا دفتر
            زکوٰۃ و عشر            | زکوة و عشر
            صلوٰة                  | صلوۃ
            ھم                     | ہم
            انھوں                  | انہوں
            تمھارا                 | تمہارا
            مسئلۂ کشمیر            | مسئلہ کشمیر
            ذریعۀ معاش             | ذریعہ معاش
            گئے                    | گۓ
            لئے                    | لیے
            چاہئے                  | چاہیے
            دعوﺅں                  | دعوؤں
            ﺣﮑﻮﻣﺖ                  | حکومت
            ﻻﮨﻮﺭ                   | لاہور
            اعضاء                  | اعضا
            ابتداءً                | ابتدا
            آئین                   | ائین
            مؤخر                   | موخر
            محمّد                  | محمد
            فوراً                  | فورا
            علی‌حدہ                | علیحدہ
            بلـــوچستان            | بلوچستان
            خان                    | خاں
            ډېره بګټي              | ڈیرہ بگٹی
            ۵۱۲                    | 512
            ٥١٢                    | 512
            2013ء                  | 2013
            ۱۲؍۳؍۲۰۲۶              | 12/3/2026
            ۱۲٫۵٪                  | 12.5%
            ۱٬۲۰۰                  | 1,200
            """)
    void readsUrduAsAClerkDoes(String written, String sameAs) {
        assertThat(TextFolding.fold(written)).isEqualTo(TextFolding.fold(sameAs));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(delimiter = '|', textBlock = """
            کراچی   | گراچی
            بلوچ    | بلوج
            سبی     | سیبی
            ٹوبہ    | توبہ
            اڑ      | ار
            ژوب     | زوب
            ساعت    | سات
            بڑی     | بڑے
            علماء دین | علم دین
            """)
    void keepsApartWhatIsNotTheSame(String one, String other) {
        assertThat(TextFolding.fold(one)).isNotEqualTo(TextFolding.fold(other));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
            S&GAD                    | sgad
            S＆GAD                   | sgad
            LG&RD Department         | lgrd department
            CWPP&H, P&D              | cwpph, pd
            Law&Order                | law&order
            Works & Housing          | works & housing
            the Secretary's office   | the secretary office
            Governor’s House         | governor house
            Secretaries'             | secretaries'
            it's as 's goes          | it as 's goes
            Zhob–Quetta              | zhob-quetta
            “Café”                   | "cafe"
            Ｆｉｌｅ　Ｎｏ．７          | file no.7
            ŁÓDŹ, Straße, Ærø        | lodz, strasse, aero
            İstanbul Diyarbakır      | istanbul diyarbakir
            ﬁnance                   | finance
            """)
    void readsEnglish(String written, String folded) {
        assertThat(TextFolding.fold(written)).isEqualTo(folded);
    }

    @Test
    void leavesOutWhatIsNotSeen() {
        assertThat(TextFolding.fold("\u200E512/2026/S&GAD\u200E")).isEqualTo("512/2026/sgad");
        assertThat(TextFolding.fold("\u2067می\u200Cرود\u2069\uFEFF\u00AD\u061C")).isEqualTo("میرود");
        assertThat(TextFolding.fold("  two\u00A0\t words\r\n\u0085here\u200B now ")).isEqualTo("two words here now");
        assertThat(TextFolding.fold("\u200F \u200E")).isEmpty();
    }

    @Test
    void keepsVowelsOfScriptsInWhichTheyAreLetters() {
        assertThat(TextFolding.fold("हिन्दी")).isEqualTo("हिन्दी");
        assertThat(TextFolding.fold("日本 𝐀 😀")).isEqualTo("日本 a 😀");
    }

    @Test
    void knowsItsWayBack() {
        String written = "Dy.\u200C  Secretary's ﻻﮨﻮﺭ، ١٢";
        FoldedText folded = TextFolding.trace(written);
        assertThat(folded.text()).isEqualTo("dy. secretary لاہور، 12");
        assertThat(folded.originalIndex(0)).isZero();
        assertThat(folded.originalIndex(folded.text().indexOf("secretary"))).isEqualTo(written.indexOf("Secretary"));
        int lahore = folded.text().indexOf('ل');
        assertThat(folded.originalIndex(lahore)).isEqualTo(folded.originalIndex(lahore + 1)).isEqualTo(written.indexOf('ﻻ'));
        assertThat(folded.originalIndex(folded.text().indexOf("12"))).isEqualTo(written.indexOf('١'));
        assertThat(folded.originalIndex(folded.text().length())).isEqualTo(written.length());
    }

    @Property(tries = 3_000)
    void changesNothingTheSecondTime(@ForAll("texts") String text) {
        String once = TextFolding.fold(text);
        assertThat(TextFolding.fold(once)).isEqualTo(once);
    }

    @Property(tries = 2_000)
    void goesForwardThroughTheOriginal(@ForAll("texts") String text) {
        FoldedText folded = TextFolding.trace(text);
        assertThat(folded.text()).isEqualTo(TextFolding.fold(text));
        for (int i = 0; i < folded.text().length(); i++) {
            assertThat(folded.originalIndex(i)).isBetween(0, text.length() - 1)
                    .isLessThanOrEqualTo(folded.originalIndex(i + 1));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> office = Arbitraries.of("S&GAD", "'s", "’s", "&", "اء", "ء", "ے\u0654", "ۓ", "ے", " ", "\u200C",
                "\u00A0", "2", "۷", "ﷺ", "ﻻ", "é", "I\u0307", "İ", "ß", "a", "Ǆ", "ﬃ", "ʼ", "\u0301", "ـ");
        Arbitrary<String> urdu = Arbitraries.strings().withCharRange('\u0600', '\u06FF').ofMaxLength(8);
        Arbitrary<String> forms = Arbitraries.strings().withCharRange('\uFB50', '\uFEFF').ofMaxLength(4);
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(6);
        return Arbitraries.frequencyOf(Tuple.of(4, office), Tuple.of(2, urdu), Tuple.of(1, forms), Tuple.of(2, anything))
                .list().ofMaxSize(8).map(pieces -> String.join("", pieces));
    }
}
