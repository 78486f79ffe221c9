package pk.gob.edaftar.desktop.preview;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a file is, by how it begins; by its name only where that leaves it open.
enum FileKind {
    PDF, PICTURE, PACKED, FORMER_OFFICE, RTF, MAIL, TEXT,
    /// Not what its name says.
    BROKEN,
    UNKNOWN;

    /// A PDF may have something before it.
    private static final int BEFORE_PDF = 1_024;
    private static final int HEAD = 8_192;
    private static final Pattern MAIL_HEAD = Pattern.compile(
            "(?is)\\A(Return-Path|Received|Delivered-To|From|MIME-Version|Message-ID|X-[a-z-]+): .*\\n(MIME-Version|Message-ID|Subject): .*");
    private static final Set<String> KNOWN = Set.of("pdf", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "doc", "docx", "xls",
            "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "msg", "zip");

    static FileKind of(byte[] bytes, String name) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (head.substring(0, Math.min(head.length(), BEFORE_PDF)).contains("%PDF-")) {
            return PDF;
        }
        if (isPicture(head)) {
            return PICTURE;
        }
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return PACKED;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return FORMER_OFFICE;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (ending.equals("pdf")) {
            return BROKEN;
        }
        if (!PlainText.isText(Arrays.copyOf(bytes, Math.min(bytes.length, 1 << 16)))) {
            return KNOWN.contains(ending) ? BROKEN : UNKNOWN;
        }
        return ending.equals("eml") || MAIL_HEAD.matcher(head).matches() ? MAIL : TEXT;
    }

    private static boolean isPicture(String head) {
        return head.startsWith("\u00ff\u00d8\u00ff") || head.startsWith("\u0089PNG\r\n") || head.startsWith("GIF8")
                || head.startsWith("II*\0") || head.startsWith("MM\0*") || (head.startsWith("RIFF") && head.startsWith("WEBP", 8))
                || (head.startsWith("BM") && head.startsWith("\0\0\0\0", 6));
    }
}
