package pk.gob.edaftar.desktop.preview;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import pk.gob.edaftar.desktop.ui.Kit;

/// A page, as wide as there is room or nearer, to be scrolled by the arrows.
final class PageView extends ScrollPane {
    private static final double MARGIN = 28;

    private final PreviewViewModel model;
    private final Kit kit;
    private final ImageView picture = new ImageView();
    private int number;

    PageView(PreviewViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        StackPane sheet = new StackPane(picture);
        sheet.getStyleClass().add("preview-sheet");
        // a page is not turned round with the screen it is shown on
        sheet.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        setContent(sheet);
        setFitToWidth(true);
        setFitToHeight(true);
        setPannable(true);
        setFocusTraversable(true);
        getStyleClass().addAll("edge-to-edge", "preview-page");
    }

    /// @param room how wide it can be
    void fit(double room) {
        model.fit((int) Math.round((room - MARGIN) * dotsPerUnit()));
    }

    private double dotsPerUnit() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
    }

    void show(PreviewViewModel.Shown.Page page) {
        Drawn drawn = page.drawn();
        WritableImage image = new WritableImage(drawn.width(), drawn.height());
        image.getPixelWriter().setPixels(0, 0, drawn.width(), drawn.height(), PixelFormat.getIntArgbInstance(), drawn.pixels(), 0, drawn.width());
        picture.setImage(image);
        picture.setFitWidth(drawn.width() / dotsPerUnit());
        setAccessibleText(kit.say("preview.pageOf", page.number(), page.count(), model.name()));
        if (number != page.number()) {
            number = page.number();
            setVvalue(0);
        }
    }
}
