/// The log as auditors look it up, and whether its chains hold.
@NullMarked
package pk.gob.edaftar.server.audit;

import org.jspecify.annotations.NullMarked;
