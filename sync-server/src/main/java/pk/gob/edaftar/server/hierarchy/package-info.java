/// The hierarchy as one table: brought in by the same acts as an administrator's, and taken out in the same format.
@NullMarked
package pk.gob.edaftar.server.hierarchy;

import org.jspecify.annotations.NullMarked;
