/// The PostgreSQL behind the server: one of its own by default, an external one by its URL.
@NullMarked
package pk.gob.edaftar.server.database;

import org.jspecify.annotations.NullMarked;
