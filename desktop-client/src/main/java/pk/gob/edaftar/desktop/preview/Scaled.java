package pk.gob.edaftar.desktop.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// Makes a picture the size it is looked at, on white.
final class Scaled {
    private Scaled() {}

    static BufferedImage to(BufferedImage picture, int width, int highest) {
        double scale = Math.min((double) width / picture.getWidth(), (double) highest / picture.getHeight());
        int across = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int down = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage shown = picture;
        // by halves: letters of a scan vanish where rows of it are left out
        while (shown.getWidth() >= 2 * across && shown.getHeight() >= 2 * down) {
            shown = drawn(shown, Math.max(across, shown.getWidth() / 2), Math.max(down, shown.getHeight() / 2));
        }
        return drawn(shown, across, down);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }
}
