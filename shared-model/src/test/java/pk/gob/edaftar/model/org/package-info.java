/// The directory, tried through its years.
@NullMarked
package pk.gob.edaftar.model.org;

import org.jspecify.annotations.NullMarked;
