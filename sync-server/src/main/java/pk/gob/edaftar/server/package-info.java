/// The server: owns the truth and hands every desk what it may see.
@NullMarked
package pk.gob.edaftar.server;

import org.jspecify.annotations.NullMarked;
