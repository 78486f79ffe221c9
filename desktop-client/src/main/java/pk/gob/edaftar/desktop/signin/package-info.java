/// The way in: the server's address at the first start, then name and password.
@NullMarked
package pk.gob.edaftar.desktop.signin;

import org.jspecify.annotations.NullMarked;
