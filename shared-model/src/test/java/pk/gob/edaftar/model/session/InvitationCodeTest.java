package pk.gob.edaftar.model.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationCodeTest {
    private static final InvitationCode CODE = InvitationCode.ofDrawn("K7Q2MXW4R9TB5HJ");

    @Test
    void everyWrongLetterAndEveryTwoThatChangedPlacesAreCaught() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            StringBuilder drawn = new StringBuilder();
            random.ints(InvitationCode.DRAWN, 0, 32).forEach(each -> drawn.append(InvitationCode.ALPHABET.charAt(each)));
            String letters = InvitationCode.ofDrawn(drawn.toString()).letters();
            assertThat(InvitationCode.read(letters)).isPresent();
            for (int i = 0; i < letters.length(); i++) {
                int other = (InvitationCode.ALPHABET.indexOf(letters.charAt(i)) + 1 + run % 31) % 32;
                assertThat(InvitationCode.read(letters.substring(0, i) + InvitationCode.ALPHABET.charAt(other) + letters.substring(i + 1))).isEmpty();
                int j = (i + 1 + run % 5) % letters.length();
                char[] swapped = letters.toCharArray();
                swapped[i] = letters.charAt(j);
                swapped[j] = letters.charAt(i);
                assertThat(InvitationCode.read(new String(swapped)).isPresent()).as(letters + " " + i + " " + j).isEqualTo(swapped[i] == swapped[j]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7Q2-MXW4-R9TB-5HJB", "k7q2mxw4r9tb5hjb", "  K7Q2 MXW4 R9TB 5HJB\n", "K۷Q۲–MXW۴.R۹TB ۵HJB", "K٧Q٢ MXW٤ R٩TB ٥HJB", "\u2066K7Q2-MXW4-R9TB-5HJB\u2069"})
    void itIsReadHoweverItIsTyped(String typed) {
        assertThat(InvitationCode.read(typed)).contains(CODE);
        assertThat(CODE.shown()).isEqualTo("K7Q2-MXW4-R9TB-5HJB");
        assertThat(CODE.toString()).doesNotContain("MXW4");
    }

    @Test
    void lettersThatLookLikeDigitsAreTakenForThem() {
        InvitationCode code = InvitationCode.ofDrawn("10101010ABCDEFG");
        String typed = code.shown().replaceFirst("1", "I").replaceFirst("0", "O").replaceFirst("1", "l");
        assertThat(InvitationCode.read(typed)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7Q2", "K7Q2-MXW4-R9TB-5HJ", "K7Q2-MXW4-R9TB-5HJBB", "U7Q2-MXW4-R9TB-5HJB", "کککککککککککککککک", "\0"})
    void nothingElseIsOne(String typed) {
        assertThat(InvitationCode.read(typed)).isEmpty();
        assertThat(InvitationCode.read("-".repeat(100_000) + CODE.letters())).isEmpty();
        assertThatThrownBy(() -> new InvitationCode(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"http://10.1.2.3:8080, edaftar://10.1.2.3:8080/K7Q2-MXW4-R9TB-5HJB",
            "https://daftar.gob.pk, edaftar://daftar.gob.pk/K7Q2-MXW4-R9TB-5HJB?https",
            "https://gob.pk/e-daftar/, edaftar://gob.pk/e-daftar/K7Q2-MXW4-R9TB-5HJB?https",
            "http://[::1]:8080, edaftar://[::1]:8080/K7Q2-MXW4-R9TB-5HJB"})
    void aLinkSaysWhereAndWithWhichCode(String server, String link) {
        assertThat(new InvitationLink(server, CODE).written()).isEqualTo(link);
        InvitationLink read = InvitationLink.read("  " + link.replace("edaftar", "EDAFTAR") + "\n").orElseThrow();
        assertThat(read.code()).isEqualTo(CODE);
        assertThat(read.server()).isEqualTo(server.replaceFirst("/$", ""));
        assertThat(read.toString()).doesNotContain("MXW4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edaftar://", "edaftar:///K7Q2-MXW4-R9TB-5HJB", "edaftar://somebody:secret@host/K7Q2-MXW4-R9TB-5HJB", "http://host/K7Q2-MXW4-R9TB-5HJB",
            "edaftar://host?q/K7Q2-MXW4-R9TB-5HJB", "edaftar://ho st/K7Q2-MXW4-R9TB-5HJB", "edaftar://host\0/K7Q2-MXW4-R9TB-5HJB", "edaftar://host/", "edaftar://host"})
    void nothingElseIsALink(String typed) {
        assertThat(InvitationLink.read(typed)).isEmpty();
        assertThat(InvitationLink.read("edaftar://" + "h".repeat(100_000) + "/" + CODE.shown())).isEmpty();
    }
}
