/// Measures the desk, alone and together with a server. Nothing of the desk knows this package.
@NullMarked
package pk.gob.edaftar.desktop.bench;

import org.jspecify.annotations.NullMarked;
