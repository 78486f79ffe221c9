package pk.gob.edaftar.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            plain,                       plain,            false
            موضوع: مرمتِ سڑک,             موضوع: مرمتِ سڑک,  false
            a\\u0000b,                    a\\u2400b,         true
            \\u0007bell,                  \\u2407bell,       true
            del\\u007f,                   del\\u2421,        true
            c1\\u0093quoted\\u0094,       c1\\ufffdquoted\\ufffd, true
            half\\ud83d,                  half\\ufffd,       true
            half\\ude00,                  half\\ufffd,       true
            whole\\ud83d\\ude00,          whole\\ud83d\\ude00, false
            no\\ufffecharacter,           no\\ufffdcharacter, true
            already\\ufffd,               already\\ufffd,    true
            dos\\u000d\\u000aline,        dos\\u000aline,    false
            mac\\u000dline,               mac\\u000aline,    false
            page\\u000cpage,              page\\u000apage,   false
            tab\\u0009here,               tab\\u0009here,    false
            """)
    void showsWhatCannotBeShownAsASign(String raw, String clean, boolean mended) {
        assertThat(CleanText.of(unescaped(raw))).isEqualTo(new CleanText(unescaped(clean), mended));
    }

    @Property
    void isAlwaysStorableAndCleanOnceCleaned(@ForAll String raw) {
        CleanText clean = CleanText.of(raw);
        assertThat(clean.text().chars()).noneMatch(each -> each < ' ' && each != '\n' && each != '\t' || each >= 0x7f && each < 0xa0);
        assertThat(clean.text().codePoints()).noneMatch(each -> each >= 0xd800 && each < 0xe000);
        assertThat(CleanText.of(clean.text()).text()).isEqualTo(clean.text());
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
