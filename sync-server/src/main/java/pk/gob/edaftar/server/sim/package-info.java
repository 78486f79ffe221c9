/// Many desks and the server in one thread, from one seed: the real halves of the protocol and the real rules, on a
/// network, clocks and disks that fail as told.
@NullMarked
package pk.gob.edaftar.server.sim;

import org.jspecify.annotations.NullMarked;
