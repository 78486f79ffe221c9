/// The desk: everything a person at an office PC sees and does, with or without a network.
@NullMarked
package pk.gob.edaftar.desktop;

import org.jspecify.annotations.NullMarked;
