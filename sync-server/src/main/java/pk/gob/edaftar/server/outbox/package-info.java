/// What absent people had done and others bring for them, sealed.
@NullMarked
package pk.gob.edaftar.server.outbox;

import org.jspecify.annotations.NullMarked;
