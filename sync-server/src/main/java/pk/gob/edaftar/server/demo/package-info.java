/// A province to try things in: invented people and papers, brought in through the same acts as everybody's.
@NullMarked
package pk.gob.edaftar.server.demo;

import org.jspecify.annotations.NullMarked;
