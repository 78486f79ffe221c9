/// Who may open a desk's stores: keys, the password and the server's word they are wrapped by, and erasing them.
@NullMarked
package pk.gob.edaftar.desktop.key;

import org.jspecify.annotations.NullMarked;
