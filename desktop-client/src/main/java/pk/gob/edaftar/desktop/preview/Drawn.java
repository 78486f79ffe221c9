package pk.gob.edaftar.desktop.preview;

/// A page as pixels, from its upper left corner, row by row, each as `0xAARRGGBB`.
public final class Drawn {
    private final int width;
    private final int height;
    private final int[] pixels;

    Drawn(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// Not to be changed.
    int[] pixels() {
        return pixels;
    }
}
