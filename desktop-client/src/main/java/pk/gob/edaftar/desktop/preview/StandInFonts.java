package pk.gob.edaftar.desktop.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// What stands in for letters a PDF does not bring: those of the program. To look for better ones among all that are installed takes
/// a computer longer than a preview may, and leaves a list of them in everybody's home; so a page looks the same everywhere, too.
final class StandInFonts implements FontMapper {
    private @Nullable TrueTypeFont regular;
    private @Nullable TrueTypeFont bold;

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor about) {
        return new FontMapping<>(font(name), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor about) {
        return new FontMapping<>(font(name), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor about, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font(name), true);
    }

    private TrueTypeFont font(@Nullable String name) {
        if (name != null && name.toLowerCase(Locale.ROOT).contains("bold")) {
            TrueTypeFont found = bold == null ? read(StandInFonts.class, "/font/Vazirmatn-Bold.ttf") : bold;
            bold = found;
            return found;
        }
        TrueTypeFont found = regular == null ? read(PDDocument.class, "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf") : regular;
        regular = found;
        return found;
    }

    private static TrueTypeFont read(Class<?> beside, String name) {
        try (InputStream bytes = Objects.requireNonNull(beside.getResourceAsStream(name))) {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
