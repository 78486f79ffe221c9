/// Tests of the demo province.
@NullMarked
package pk.gob.edaftar.server.demo;

import org.jspecify.annotations.NullMarked;
