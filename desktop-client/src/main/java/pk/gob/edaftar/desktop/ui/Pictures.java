package pk.gob.edaftar.desktop.ui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Takes a picture of a scene as it stands, also where there is no screen: for tests and the guided tour.
public final class Pictures {
    private static final int ALPHA = 24;

    private Pictures() {}

    /// Draws the scene, on the FX thread.
    public static WritableImage of(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.snapshot(null);
    }

    /// Writes a picture as PNG, on any thread.
    public static void write(WritableImage picture, Path png) {
        try {
            Files.createDirectories(png.toAbsolutePath().getParent());
            ImageIO.write(opaque(picture), "png", png.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("picture " + png, e);
        }
    }

    /// A picture as a PNG file, on any thread.
    public static byte[] png(Image picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(opaque(picture), "png", png);
        return png.toByteArray();
    }

    /// On white paper; some programs copy pictures whose every dot they call transparent and mean none.
    private static BufferedImage opaque(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        boolean transparent = Arrays.stream(pixels).anyMatch(dot -> dot >>> ALPHA != 0);
        BufferedImage drawn = new BufferedImage(width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        drawn.setRGB(0, 0, width, height, pixels, 0, width);
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.drawImage(drawn, 0, 0, Color.WHITE, null);
        pen.dispose();
        return paper;
    }
}
