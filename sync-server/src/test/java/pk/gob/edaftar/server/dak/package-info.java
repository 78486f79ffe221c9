/// Tests of bringing in registers.
@NullMarked
package pk.gob.edaftar.server.dak;

import org.jspecify.annotations.NullMarked;
