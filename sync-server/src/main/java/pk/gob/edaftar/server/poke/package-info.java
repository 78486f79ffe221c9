/// Pokes: telling desks, without any content, which of their streams have something new.
@NullMarked
package pk.gob.edaftar.server.poke;

import org.jspecify.annotations.NullMarked;
