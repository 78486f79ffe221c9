package pk.gob.edaftar.desktop.preview;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;
import org.jspecify.annotations.Nullable;

/// Text, in whichever encoding it was written.
final class PlainText {
    /// As much of it as is looked at to find that out.
    private static final int LOOKED_AT = 1 << 16;
    /// A letter takes four bytes at most.
    private static final int READ = 4 * Excerpt.MOST + 8;

    private static final String URDU = "windows-1256";
    private static final Set<String> LATIN = Set.of("ISO-8859-1", "windows-1252");

    private PlainText() {}

    static Preview.Words of(byte[] bytes) {
        byte[] begin = bytes.length > READ ? Arrays.copyOf(bytes, letterBegin(bytes)) : bytes;
        Preview.Words words = new Excerpt().add(decoded(begin)).as(Preview.Kind.TEXT);
        return new Preview.Words(words.kind(), words.text(), words.cut() || bytes.length > READ);
    }

    static Preview.Words ofRtf(byte[] bytes) throws IOException {
        RTFEditorKit kit = new RTFEditorKit();
        Document document = kit.createDefaultDocument();
        try {
            kit.read(new ByteArrayInputStream(bytes), document, 0);
            return new Excerpt().add(document.getText(0, document.getLength())).as(Preview.Kind.OFFICE);
        } catch (BadLocationException e) {
            throw new IOException(e);
        }
    }

    /// Whether these are letters rather than something only a program reads.
    static boolean isText(byte[] bytes) {
        byte[] begin = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
        if (marked(begin) != null) {
            return true;
        }
        int odd = 0;
        for (byte each : begin) {
            odd += each == 0 ? begin.length : each >= 0 && each < ' ' && "\t\n\r\f\u001b\b".indexOf(each) < 0 ? 1 : 0;
        }
        return odd <= Math.max(2, begin.length / 20);
    }

    static String decoded(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return new String(bytes, marked);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException another) {
            return new String(bytes, guessed(bytes));
        }
    }

    /// Where text may be cut off without cutting a letter of UTF-8 in two.
    private static int letterBegin(byte[] bytes) {
        int at = READ;
        while (at > READ - 4 && (bytes[at] & 0xc0) == 0x80) {
            at--;
        }
        return at;
    }

    private static @Nullable Charset marked(byte[] bytes) {
        return begins(bytes, 0xef, 0xbb, 0xbf) ? StandardCharsets.UTF_8 : begins(bytes, 0xff, 0xfe) ? StandardCharsets.UTF_16LE
                : begins(bytes, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int at = 0; at < with.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xff) != with[at]) {
                return false;
            }
        }
        return true;
    }

    /// Where it may be Urdu as it was written before Unicode, an office takes it for that rather than for Hebrew or Greek.
    private static Charset guessed(byte[] bytes) {
        List<String> found = Stream.of(new CharsetDetector().setText(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT))).detectAll())
                .map(CharsetMatch::getName).filter(Charset::isSupported).toList();
        if (found.isEmpty() || LATIN.contains(found.getFirst()) || !found.contains(URDU)) {
            return found.isEmpty() ? StandardCharsets.ISO_8859_1 : Charset.forName(found.getFirst());
        }
        return Charset.forName(URDU);
    }
}
