package pk.gob.edaftar.desktop.text;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes JavaFX able to break an Urdu line on Linux. It hands Pango the text of a run as it was *before* the line was
/// broken (it remembers it by run), so that the rest of the line has the glyphs of the whole; since JavaFX 23 that
/// ends in an `ArrayIndexOutOfBoundsException` for every wrapped Urdu text, 26.0.2 and the early 27 included.
/// Here it is made to forget. Does nothing where that layout does not exist.
final class LineWrapping {
    private static final Logger LOG = LoggerFactory.getLogger(LineWrapping.class);
    private static final String MANAGER = "com.sun.javafx.text.GlyphLayoutManager";
    private static final String PANGO = "com.sun.javafx.font.freetype.PangoGlyphLayout";

    private LineWrapping() {}

    /// To be called once, before anything is drawn.
    static void mend() {
        try {
            Field shared = Class.forName(MANAGER).getDeclaredField("REUSABLE_INSTANCE");
            shared.setAccessible(true);
            Object layout = shared.get(null);
            if (layout.getClass().getName().equals(PANGO)) {
                Field remembered = layout.getClass().getDeclaredField("runUtf8");
                remembered.setAccessible(true);
                remembered.set(layout, new Forgetful());
            }
        } catch (ReflectiveOperationException | InaccessibleObjectException changed) {
            LOG.warn("line wrapping of Urdu could not be mended; this JavaFX is another", changed);
        }
    }

    /// Keeps what is put in only until it is freed, and never gives it back.
    private static final class Forgetful extends LinkedHashMap<Object, Long> {
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable Long get(@Nullable Object run) {
            return null;
        }

        @Override
        public @Nullable Long put(Object run, Long text) {
            return super.put(new Object(), text);
        }
    }
}
