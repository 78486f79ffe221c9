/// The window all screens stand in: rail, top bar, sheets over it, what it remembers.
@NullMarked
package pk.gob.edaftar.desktop.shell;

import org.jspecify.annotations.NullMarked;
