/// The loop that drives the desk's half of the protocol: one thread owns the core, calls run beside it.
@NullMarked
package pk.gob.edaftar.desktop.sync;

import org.jspecify.annotations.NullMarked;
