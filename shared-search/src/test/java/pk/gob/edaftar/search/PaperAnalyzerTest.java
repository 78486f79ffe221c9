package pk.gob.edaftar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gob.edaftar.search.PaperAnalyzer.Word;

/// What a clerk reads as the same word is the same word, and is marked where it stands.
class PaperAnalyzerTest {
    private final PaperAnalyzer analyzer = new PaperAnalyzer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // the letters of Arabic and Persian keyboards
        "كوئٹه|کوئٹہ", "بلوچستان کي|بلوچستان کی", "ہسپتال|هسپتال", "عملۃ|عملہ", "زكوة|زکوة", "گئي|گئی", "آئی|ائی",
        // vowel marks, the lengthening stroke, joiners that nobody sees
        "وزیرِ اعلیٰ|وزیر اعلی", "بلوچـــستان|بلوچستان", "مي\u200cرود|میرود", "\u200fکوئٹہ\u200e|کوئٹہ",
        // the forms that old programs printed in place of letters
        "\uFE91\uFEE0\uFEED\uFB7C\uFEB4\uFE98\uFE8E\uFEE5|بلوچستان", "ﻻہور|لاہور",
        // a year with its hamza, an office's plural
        "2013ء|۲۰۱۳", "اعضاء|اعضا",
        // digits of three scripts are their value
        "۵۱۲|512", "٥١٢|512",
        // case, accents, full-width letters, possessives
        "PENSION|pension", "café|cafe", "Ｆｉｎａｎｃｅ|finance", "Secretary's|secretary", "Secretary’s|SECRETARY",
        // an office's initials are one word
        "S&GAD|sgad", "s&gad|S&GAD", "P&D|pd", "C&W|cw"})
    void isTheSameWord(String written, String asked) {
        assertThat(texts(written)).isEqualTo(texts(asked)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "minutes.doc|minutes doc", "S.O(Admin)|s o admin", "www.balochistan.gov.pk|www balochistan gov pk", "o'brien|o brien",
        "3.14|3.14", "FD(R-I)III-79/D.A/2015/2835|fd r i iii 79 d a 2015 2835", "Law & Order|law order", "Law&Order|law order",
        "کوئٹہ، پشین اور قلات۔|کویٹہ پشین اور قلات", "Memo:draft|memo draft"})
    void isPartedIntoWords(String written, String words) {
        assertThat(String.join(" ", texts(written))).isEqualTo(words);
    }

    @Test
    void theInitialsOfAnOfficeAreOneWordAndNotTwo() {
        assertThat(texts("SO(Admin), S&GAD, Quetta")).containsExactly("so", "admin", "sgad", "quetta");
    }

    @Test
    void wordsAreMarkedWhereTheyStandInTheTextAsWritten() {
        String text = "بلوچـستان کے وزیرِ اعلیٰ کا S&GAD-2024";
        List<Word> words = analyzer.words(text);
        assertThat(words.stream().map(word -> text.substring(word.from(), word.to()).strip()).toList())
                .containsExactly("بلوچـستان", "کے", "وزیرِ", "اعلیٰ", "کا", "S&GAD", "2024");
        assertThat(words.get(5).text()).isEqualTo("sgad");
    }

    @Test
    void piecesOfAWordAreMarkedEachByItself() {
        String text = "see minutes.doc";
        Word last = analyzer.words(text).getLast();
        assertThat(text.substring(last.from(), last.to())).isEqualTo("doc");
    }

    @Test
    void quotesHoldAPhraseTogetherInWhicheverFormTheyAreTyped() {
        for (String typed : List.of("\"thank you\" Quetta", "“thank you” Quetta", "„thank you“ Quetta", "«thank you» Quetta")) {
            assertThat(Asked.clauses(typed, analyzer)).containsExactly(new Asked.Clause(List.of("thank", "you"), true),
                    new Asked.Clause(List.of("quetta"), false));
        }
        assertThat(Asked.clauses("\"not closed yet", analyzer)).containsExactly(new Asked.Clause(List.of("not", "closed", "yet"), true));
        assertThat(Asked.clauses(" \"\" … ", analyzer)).isEmpty();
    }

    private List<String> texts(String text) {
        return analyzer.words(text).stream().map(Word::text).toList();
    }
}
