package pk.gob.edaftar.desktop.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pk.gob.edaftar.desktop.text.Bidi;

/// Lays a printout out on pages, from the side its reader begins: what does not fit goes on on the next page.
final class Pages {
    private static final double TITLE = 15;
    private static final double HEADING = 11;
    private static final double TEXT = 9.5;
    private static final double CELL = 8.5;
    private static final double WRITTEN = 11;
    private static final double GAP = 6;
    private static final double PAD = 3;
    private static final double FOOT = 7.5;
    private static final double NAMES = 0.24;
    private static final double FINE = 0.5;
    private static final double PALE = 0.75;
    private static final double SHADE = 0.93;

    private final Printout printout;
    private final Paper paper;
    private final Ink.Used used = new Ink.Used();
    private final List<Ink> pages = new ArrayList<>();
    private final double foot;
    private double y;

    Pages(Printout printout) {
        this.printout = printout;
        this.paper = printout.paper();
        this.foot = printout.foot().isEmpty() ? 0 : Face.PLAIN.lineHeight(FOOT) + GAP;
        turn();
    }

    List<Ink> laidOut() {
        printout.blocks().forEach(this::put);
        if (foot > 0) {
            for (int page = 0; page < pages.size(); page++) {
                foot(pages.get(page), page + 1);
            }
        }
        return List.copyOf(pages);
    }

    Ink.Used used() {
        return used;
    }

    private void put(Block block) {
        switch (block) {
            case Block.Title(String text) -> text(text, Face.BOLD, TITLE, GAP);
            case Block.Heading(String text) -> {
                room(4 * Face.BOLD.lineHeight(HEADING));
                y += GAP;
                text(text, Face.BOLD, HEADING, PAD);
            }
            case Block.Line(String text) -> text(text, Face.PLAIN, TEXT, PAD);
            case Block.Written(String text) -> text(text, Bidi.isUrdu(text) ? Face.NASTALIQ : Face.PLAIN, Bidi.isUrdu(text) ? WRITTEN : TEXT, GAP);
            case Block.Facts(List<Block.Fact> facts) -> {
                facts.forEach(this::fact);
                y += GAP;
            }
            case Block.Grid grid -> grid(grid);
            case Block.Code(String link, List<String> beside) -> code(link, beside);
            case Block.Break end -> turn();
        }
    }

    private void text(String text, Face face, double size, double after) {
        for (ShapedLine line : shaped(text, face, size, paper.inner())) {
            room(line.height());
            draw(line, 0, paper.inner());
            y += line.height();
        }
        y += after;
    }

    private void fact(Block.Fact fact) {
        double names = paper.inner() * NAMES;
        List<ShapedLine> name = shaped(fact.name(), Face.PLAIN, CELL, names - PAD);
        List<ShapedLine> value = shaped(fact.value(), Face.BOLD, TEXT, paper.inner() - names);
        for (int i = 0; i < Math.max(name.size(), value.size()); i++) {
            room(Face.BOLD.lineHeight(TEXT));
            if (i < name.size()) {
                draw(name.get(i), 0, names - PAD);
            }
            if (i < value.size()) {
                draw(value.get(i), names, paper.inner() - names);
            }
            y += Face.BOLD.lineHeight(TEXT);
        }
    }

    private void grid(Block.Grid grid) {
        room(3 * Face.BOLD.lineHeight(CELL) + 4 * PAD);
        headings(grid);
        for (List<String> row : grid.rows()) {
            List<List<ShapedLine>> cells = cells(grid, row, Face.PLAIN);
            double tall = cells.stream().mapToDouble(Pages::height).max().orElse(0) + 2 * PAD;
            double whole = paper.height() - 2 * paper.margin() - foot;
            if (tall > left() && tall < whole / 2) {
                turn();
                headings(grid);
            }
            row(grid, cells, 0);
        }
        y += GAP;
    }

    private void headings(Block.Grid grid) {
        List<List<ShapedLine>> cells = cells(grid, grid.headings(), Face.BOLD);
        row(grid, cells, SHADE);
    }

    /// A row; one higher than the rest of the page goes on on the next.
    private void row(Block.Grid grid, List<List<ShapedLine>> cells, double shade) {
        List<List<ShapedLine>> rest = cells;
        while (rest.stream().anyMatch(cell -> !cell.isEmpty())) {
            List<List<ShapedLine>> here = new ArrayList<>();
            List<List<ShapedLine>> later = new ArrayList<>();
            for (List<ShapedLine> cell : rest) {
                int fit = fitting(cell, left() - 2 * PAD);
                here.add(cell.subList(0, fit));
                later.add(cell.subList(fit, cell.size()));
            }
            if (here.stream().allMatch(List::isEmpty)) {
                turn();
                continue;
            }
            part(grid, here, shade);
            rest = later;
        }
    }

    private void part(Block.Grid grid, List<List<ShapedLine>> cells, double shade) {
        double tall = cells.stream().mapToDouble(Pages::height).max().orElse(0) + 2 * PAD;
        if (shade > 0) {
            page().box(paper.margin(), y, paper.inner(), tall, shade);
        }
        double from = 0;
        for (int column = 0; column < cells.size(); column++) {
            double wide = width(grid, column);
            double top = y;
            y += PAD;
            for (ShapedLine line : cells.get(column)) {
                draw(line, from + PAD, wide - 2 * PAD);
                y += line.height();
            }
            y = top;
            from += wide;
            page().box(paper.margin() + (printout.rightToLeft() ? paper.inner() - from : from) - FINE / 2, y, FINE, tall, PALE);
        }
        page().box(paper.margin() + (printout.rightToLeft() ? paper.inner() : 0) - FINE / 2, y, FINE, tall, PALE);
        page().box(paper.margin(), y - FINE / 2, paper.inner(), FINE, PALE);
        y += tall;
        page().box(paper.margin(), y - FINE / 2, paper.inner(), FINE, PALE);
    }

    private List<List<ShapedLine>> cells(Block.Grid grid, List<String> row, Face face) {
        List<List<ShapedLine>> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(shaped(row.get(column), face, CELL, width(grid, column) - 2 * PAD));
        }
        return cells;
    }

    private double width(Block.Grid grid, int column) {
        return paper.inner() * grid.shares().get(column) / grid.shares().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static int fitting(List<ShapedLine> lines, double room) {
        double tall = 0;
        int fit = 0;
        while (fit < lines.size() && tall + lines.get(fit).height() <= room) {
            tall += lines.get(fit).height();
            fit++;
        }
        return fit;
    }

    private static double height(List<ShapedLine> lines) {
        return lines.stream().mapToDouble(ShapedLine::height).sum();
    }

    /// The code at the end of the line, so that the words begin where a reader begins.
    private void code(String link, List<String> beside) {
        double side = Math.min(paper.inner() / 2.6, Math.min(paper.height() - 2 * paper.margin(), 96));
        room(side);
        double top = y;
        squares(link, printout.rightToLeft() ? paper.margin() : paper.margin() + paper.inner() - side, side);
        double room = paper.inner() - side - GAP;
        for (int i = 0; i < beside.size(); i++) {
            for (ShapedLine line : shaped(beside.get(i), i == 0 ? Face.BOLD : Face.PLAIN, i == 0 ? large() : CELL, room)) {
                draw(line, 0, room);
                y += line.height();
            }
        }
        y = Math.max(y, top + side) + GAP;
    }

    private double large() {
        return paper == Paper.LABEL ? HEADING : TITLE;
    }

    private void squares(String link, double left, double side) {
        BitMatrix code = encoded(link);
        double unit = side / code.getWidth();
        for (int row = 0; row < code.getHeight(); row++) {
            int from = 0;
            while (from < code.getWidth()) {
                int to = from;
                while (to < code.getWidth() && code.get(to, row)) {
                    to++;
                }
                if (to > from) {
                    page().box(left + from * unit, y + row * unit, (to - from) * unit, unit, 0);
                }
                from = to + 1;
            }
        }
    }

    private static BitMatrix encoded(String link) {
        try {
            return new QRCodeWriter().encode(link, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 1, EncodeHintType.CHARACTER_SET, "UTF-8"));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no code can hold this link", e);
        }
    }

    private void foot(Ink page, int number) {
        double top = paper.height() - paper.margin() - Face.PLAIN.lineHeight(FOOT);
        page.box(paper.margin(), top - PAD, paper.inner(), FINE, PALE);
        ShapedLine which = shaped(printout.numbering().of(number, pages.size()), Face.PLAIN, FOOT, paper.inner()).getFirst();
        ShapedLine who = shaped(printout.foot(), Face.PLAIN, FOOT, paper.inner() - which.width() - GAP).getFirst();
        boolean right = printout.rightToLeft();
        page.line(who, right ? paper.margin() + paper.inner() - who.width() : paper.margin(), top);
        page.line(which, right ? paper.margin() : paper.margin() + paper.inner() - which.width(), top);
    }

    private List<ShapedLine> shaped(String text, Face face, double size, double width) {
        return Shaper.lines(text, face, size, width, printout.rightToLeft());
    }

    /// A line in a column, from the side the reader begins.
    private void draw(ShapedLine line, double from, double wide) {
        double left = printout.rightToLeft() ? paper.inner() - from - Math.min(wide, line.width()) : from;
        page().line(line, paper.margin() + left, y);
    }

    private double left() {
        return paper.height() - paper.margin() - foot - y;
    }

    private void room(double tall) {
        if (tall > left() && y > paper.margin()) {
            turn();
        }
    }

    private void turn() {
        pages.add(new Ink(paper.height(), used));
        y = paper.margin();
    }

    private Ink page() {
        return pages.getLast();
    }
}
