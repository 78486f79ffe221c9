/// Receipts on the desk: registering them, their lists, one paper with its journey, and all that may be done with it.
@NullMarked
package pk.gob.edaftar.desktop.dak;

import org.jspecify.annotations.NullMarked;
