/// The written form of commands and entities; names here are contracts with every desk in the field.
@NullMarked
package pk.gob.edaftar.model.wire;

import org.jspecify.annotations.NullMarked;
