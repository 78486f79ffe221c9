/// Culprits for the tests of the house rules.
@NullMarked
package pk.gob.edaftar.house.planted.file;

import org.jspecify.annotations.NullMarked;
