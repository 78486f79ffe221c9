/// What all of the server's addresses have in common: the codec, refusals, limits, and the description of the API.
@NullMarked
package pk.gob.edaftar.server.http;

import org.jspecify.annotations.NullMarked;
