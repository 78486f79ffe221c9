/// Tries a desk without its window, for whoever installs it: the same entrance, stores and line as the screens use.
@NullMarked
package pk.gob.edaftar.desktop.check;

import org.jspecify.annotations.NullMarked;
