/// The directory on the server: founding it, and its administration.
@NullMarked
package pk.gob.edaftar.server.org;

import org.jspecify.annotations.NullMarked;
