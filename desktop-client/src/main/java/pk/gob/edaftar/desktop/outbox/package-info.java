/// What is on its way to the server, and what came back and wants somebody.
@NullMarked
package pk.gob.edaftar.desktop.outbox;

import org.jspecify.annotations.NullMarked;
