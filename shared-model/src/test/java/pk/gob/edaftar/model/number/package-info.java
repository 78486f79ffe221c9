/// Numbers of the diary.
@NullMarked
package pk.gob.edaftar.model.number;

import org.jspecify.annotations.NullMarked;
