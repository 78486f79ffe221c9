/// The desk's and the server's half of the sync protocol, without threads, clock or storage of their own.
@NullMarked
package pk.gob.edaftar.model.sync;

import org.jspecify.annotations.NullMarked;
