package pk.gob.edaftar.desktop.home;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import pk.gob.edaftar.desktop.desk.Box;
import pk.gob.edaftar.desktop.desk.Only;
import pk.gob.edaftar.model.dak.DakId;

/// Where Home leads: every figure to the list behind it.
/// @param list opens a list narrowed to a figure
/// @param paper opens a paper in a list
/// @param drafted opens a paper about which something was typed, wherever it is listed
/// @param register goes on registering
/// @param attention opens what came back
public record Doors(BiConsumer<Box, Only> list, BiConsumer<Box, DakId> paper, Consumer<String> drafted, Runnable register, Runnable attention) {}
