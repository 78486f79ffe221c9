package pk.gob.edaftar.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.AttributedString;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import javafx.geometry.NodeOrientation;
import org.junit.jupiter.api.Test;

class BidiTest {
    private static final Instant NOON = Instant.parse("2026-05-06T07:10:00Z");

    @Test
    void twoPiecesHaveTheCommaOfTheirLanguage() {
        assertThat(Bidi.together("Naseem Akhtar", "Pishin")).isEqualTo("Naseem Akhtar, Pishin");
        assertThat(Bidi.together("نسیم اختر", "پشین")).isEqualTo("نسیم اختر، پشین");
        assertThat(Bidi.together("", "پشین")).isEqualTo("پشین");
        assertThat(Bidi.together("Naseem Akhtar", "")).isEqualTo("Naseem Akhtar");
    }

    @Test
    void aNumberInAnUrduLineReadsForwards() {
        String line = "خط نمبر " + Bidi.ltr("512/2026/S&GAD") + " درج ہوا";
        java.text.Bidi bidi = new java.text.Bidi(new AttributedString(line).getIterator());
        int from = line.indexOf("512");
        assertThat(bidi.getLevelAt(from)).isEqualTo(bidi.getLevelAt(line.indexOf("GAD"))).isEven();
        java.text.Bidi bare = new java.text.Bidi(new AttributedString("خط نمبر 512/2026/S&GAD درج ہوا").getIterator());
        assertThat(bare.getRunCount()).as("without marks it falls apart").isGreaterThan(bidi.getRunCount());
    }

    @Test
    void wrapsOnceAndNothingUrdu() {
        assertThat(Bidi.ltr(Bidi.ltr("1/2026"))).isEqualTo(Bidi.ltr("1/2026"));
        assertThat(Bidi.ltr("")).isEmpty();
        assertThat(Bidi.ltr("سیکرٹری")).isEqualTo("سیکرٹری");
        assertThat(Bidi.plain(Bidi.ltr("a@b.pk"))).isEqualTo("a@b.pk");
    }

    @Test
    void aTextBeginsFromTheSideItIsWrittenFrom() {
        assertThat(Bidi.orientation("Repair of the rest house")).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(Bidi.orientation("درخواست بحوالہ SO(Admin)")).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(Bidi.orientation("512/2026")).isEqualTo(NodeOrientation.INHERIT);
    }

    @Test
    void daysAreWrittenInBothLanguages() {
        Dates english = new Dates(new Messages(Language.ENGLISH));
        Dates urdu = new Dates(new Messages(Language.URDU));
        assertThat(Bidi.plain(english.day(LocalDate.of(2026, 5, 3)))).isEqualTo("3 May 2026");
        assertThat(urdu.day(LocalDate.of(2026, 5, 3))).isEqualTo("3 مئی 2026");
        assertThat(urdu.day(LocalDate.of(2026, 8, 14))).isEqualTo("14 اگست 2026");
        assertThat(Bidi.plain(english.brief(NOON, NOON))).isEqualTo("12:10");
        assertThat(Bidi.plain(english.brief(NOON.minus(Duration.ofDays(2)), NOON))).isEqualTo("4 May");
        assertThat(Bidi.plain(english.brief(NOON.minus(Duration.ofDays(200)), NOON))).isEqualTo("18 Oct 2025");
    }

    @Test
    void lengthsAreSaidInTheirLargestUnits() {
        Dates english = new Dates(new Messages(Language.ENGLISH));
        Dates urdu = new Dates(new Messages(Language.URDU));
        assertThat(english.length(Duration.ofSeconds(20))).isEqualTo("less than a minute");
        assertThat(english.length(Duration.ofMinutes(5))).isEqualTo("5 min");
        assertThat(english.length(Duration.ofMinutes(200))).isEqualTo("3 h 20 min");
        assertThat(english.length(Duration.ofHours(24))).isEqualTo("1 day");
        assertThat(urdu.length(Duration.ofDays(3))).isEqualTo("3 دن");
        assertThat(english.length(Duration.ofMinutes(-5))).isEqualTo("less than a minute");
    }

    @Test
    void theLanguageIsSwitchedAtRunTime() {
        Messages messages = new Messages(Language.ENGLISH);
        assertThat(messages.of("shell.place.my-desk")).isEqualTo("My desk");
        messages.languageProperty().set(Language.URDU);
        assertThat(messages.of("shell.place.my-desk")).isEqualTo("میرے پاس");
        assertThat(messages.of("no.such-text")).isEqualTo("no.such-text");
    }
}
