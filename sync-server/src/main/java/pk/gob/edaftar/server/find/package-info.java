/// Search on the server: the index each node keeps, and the answers to those who look for papers.
@NullMarked
package pk.gob.edaftar.server.find;

import org.jspecify.annotations.NullMarked;
