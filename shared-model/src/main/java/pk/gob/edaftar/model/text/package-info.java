/// Words in both languages of the office, and the folding under which they are found again.
@NullMarked
package pk.gob.edaftar.model.text;

import org.jspecify.annotations.NullMarked;
