/// Who may see and who may do what, checked over HTTP against tables written by hand.
@NullMarked
package pk.gob.edaftar.server.sight;

import org.jspecify.annotations.NullMarked;
