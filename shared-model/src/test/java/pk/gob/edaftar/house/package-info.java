/// The rules of the house as tests: how code and texts of every module must look. Reused by the other modules' tests.
@NullMarked
package pk.gob.edaftar.house;

import org.jspecify.annotations.NullMarked;
