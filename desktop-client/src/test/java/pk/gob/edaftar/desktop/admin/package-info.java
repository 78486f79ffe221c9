/// Tests of the administrator's screen that need no screen.
@NullMarked
package pk.gob.edaftar.desktop.admin;

import org.jspecify.annotations.NullMarked;
