/// The line to the server: calls, pokes, and the one place that opens sockets.
@NullMarked
package pk.gob.edaftar.desktop.http;

import org.jspecify.annotations.NullMarked;
