/// Measures this product against limits measured in the same run: the same work done without it.
@NullMarked
package pk.gob.edaftar.server.bench;

import org.jspecify.annotations.NullMarked;
