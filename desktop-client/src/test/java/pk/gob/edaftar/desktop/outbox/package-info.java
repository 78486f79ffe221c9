/// Tests of what is on the screens, without a screen where that is possible.
@NullMarked
package pk.gob.edaftar.desktop.outbox;

import org.jspecify.annotations.NullMarked;
