/// What other systems say to the server and are told: the simple side of the protocol, where the server numbers, derives
/// identities and keeps count of what has been heard.
@NullMarked
package pk.gob.edaftar.model.program;

import org.jspecify.annotations.NullMarked;
