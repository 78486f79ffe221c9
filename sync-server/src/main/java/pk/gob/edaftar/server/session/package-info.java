/// Sessions: a person at a device, known by a token that survives restarts and can be revoked.
@NullMarked
package pk.gob.edaftar.server.session;

import org.jspecify.annotations.NullMarked;
