/// The sync protocol over HTTP: commands in, changes out.
@NullMarked
package pk.gob.edaftar.server.sync;

import org.jspecify.annotations.NullMarked;
