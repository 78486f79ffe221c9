/// Finding papers by what is in them, on this computer and at the server.
@NullMarked
package pk.gob.edaftar.desktop.find;

import org.jspecify.annotations.NullMarked;
