/// The administrator's screen: who may come in, under which name, at which computer, and in charge of which posts.
@NullMarked
package pk.gob.edaftar.desktop.admin;

import org.jspecify.annotations.NullMarked;
