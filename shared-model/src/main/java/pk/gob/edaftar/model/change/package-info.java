/// What a decision changes, in which part of a paper, and who is shown it.
@NullMarked
package pk.gob.edaftar.model.change;

import org.jspecify.annotations.NullMarked;
