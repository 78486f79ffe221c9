/// What the server's own tools say on a console, by key, in English and Urdu.
@NullMarked
package pk.gob.edaftar.server.text;

import org.jspecify.annotations.NullMarked;
