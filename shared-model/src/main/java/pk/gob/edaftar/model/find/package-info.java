/// What is looked for among papers, and what is found: the same question and the same answer at a desk and on the server.
@NullMarked
package pk.gob.edaftar.model.find;

import org.jspecify.annotations.NullMarked;
