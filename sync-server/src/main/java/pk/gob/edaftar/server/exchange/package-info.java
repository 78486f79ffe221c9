/// What bringing in and taking out have in common: the console, the files, and the line to a running server.
@NullMarked
package pk.gob.edaftar.server.exchange;

import org.jspecify.annotations.NullMarked;
