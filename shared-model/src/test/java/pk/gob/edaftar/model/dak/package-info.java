/// The rules of dak, tried both ways.
@NullMarked
package pk.gob.edaftar.model.dak;

import org.jspecify.annotations.NullMarked;
