/// Home: the figures of a seat, and the lists behind them.
@NullMarked
package pk.gob.edaftar.desktop.home;

import org.jspecify.annotations.NullMarked;
