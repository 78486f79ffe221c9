/// Tests of the hierarchy as a table.
@NullMarked
package pk.gob.edaftar.server.hierarchy;

import org.jspecify.annotations.NullMarked;
