/// A desk in memory on the real rules, for tests of what stands on the port.
@NullMarked
package pk.gob.edaftar.desktop.desk;

import org.jspecify.annotations.NullMarked;
