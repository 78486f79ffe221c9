/// The server's truth in PostgreSQL: the port of the sync core, table by table.
@NullMarked
package pk.gob.edaftar.server.store;

import org.jspecify.annotations.NullMarked;
