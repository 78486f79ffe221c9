/// Dak on the server: bringing in registers kept elsewhere, letter by letter, through the same acts as a clerk's.
@NullMarked
package pk.gob.edaftar.server.dak;

import org.jspecify.annotations.NullMarked;
