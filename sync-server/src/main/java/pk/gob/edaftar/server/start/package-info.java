/// Starting and stopping a server: options, settings, and the wiring of its parts.
@NullMarked
package pk.gob.edaftar.server.start;

import org.jspecify.annotations.NullMarked;
