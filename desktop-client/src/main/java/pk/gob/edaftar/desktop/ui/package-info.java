/// What every screen is made of: labelled controls, icons, keys, dialogs, long lists, work off the screen's thread.
@NullMarked
package pk.gob.edaftar.desktop.ui;

import org.jspecify.annotations.NullMarked;
