/// Tests of bringing in registers.
@NullMarked
package pk.gob.edaftar.desktop.bring;

import org.jspecify.annotations.NullMarked;
