@NullMarked
package pk.gob.edaftar.desktop.store;

import org.jspecify.annotations.NullMarked;
