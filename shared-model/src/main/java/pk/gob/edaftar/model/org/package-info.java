/// The directory: units, posts, persons and who holds charge of what, each with its dates.
@NullMarked
package pk.gob.edaftar.model.org;

import org.jspecify.annotations.NullMarked;
