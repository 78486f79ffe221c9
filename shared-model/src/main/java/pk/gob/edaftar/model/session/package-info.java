/// What a desk and the server say to each other about who is there: signing in, resuming, passwords.
@NullMarked
package pk.gob.edaftar.model.session;

import org.jspecify.annotations.NullMarked;
