package pk.gob.edaftar.desktop.print;

/// What it is printed on, in points.
public enum Paper {
    A4(595, 842, 42), SLIP(420, 298, 28), LABEL(176, 82, 6);

    private final double width;
    private final double height;
    private final double margin;

    Paper(double width, double height, double margin) {
        this.width = width;
        this.height = height;
        this.margin = margin;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double margin() {
        return margin;
    }

    double inner() {
        return width - 2 * margin;
    }
}
