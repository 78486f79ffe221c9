package pk.gob.edaftar.desktop.export;

import java.util.function.Function;

/// A column of a list that is taken out.
/// @param width in letters, as wide as it begins
public record Column<R>(String heading, int width, Function<R, Cell> cell) {}
