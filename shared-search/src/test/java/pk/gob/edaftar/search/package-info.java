@NullMarked
package pk.gob.edaftar.search;

import org.jspecify.annotations.NullMarked;
