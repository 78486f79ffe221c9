/// Tests of what a desk and the server say to each other about who is there.
@NullMarked
package pk.gob.edaftar.model.session;

import org.jspecify.annotations.NullMarked;
