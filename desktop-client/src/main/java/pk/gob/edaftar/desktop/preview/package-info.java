/// Files read in place: what is in them is found out in a process of its own, and shown on a page of the desk.
@NullMarked
package pk.gob.edaftar.desktop.preview;

import org.jspecify.annotations.NullMarked;
