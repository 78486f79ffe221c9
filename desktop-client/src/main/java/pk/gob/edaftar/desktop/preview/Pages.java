package pk.gob.edaftar.desktop.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;

/// A file that has pages, open as long as it is looked at.
interface Pages extends AutoCloseable {
    /// No page is drawn larger than this, however far somebody looks into it.
    int WIDEST = 4_000;
    int HIGHEST = 9_000;

    int count();

    /// Draws a page.
    /// @param page from 0
    /// @param width in pixels, unless the page would become too high
    BufferedImage draw(int page, int width) throws IOException, NotShown;

    @Override
    void close() throws IOException;
}
