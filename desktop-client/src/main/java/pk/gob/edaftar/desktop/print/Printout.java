package pk.gob.edaftar.desktop.print;

import java.util.List;

/// Something to be printed, as words; how it is laid out is for [Pdf].
/// @param title what a reader of the file is told it is
/// @param foot stands at the end of every page, before its number; empty where there is neither
/// @param numbering `{0}` of `{1}`, in the language of the page
public record Printout(String title, Paper paper, boolean rightToLeft, List<Block> blocks, String foot, Numbering numbering) {
    public Printout {
        blocks = List.copyOf(blocks);
    }

    /// Says which page of how many it is.
    @FunctionalInterface
    public interface Numbering {
        String of(int page, int pages);
    }
}
