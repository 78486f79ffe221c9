package pk.gob.edaftar.server.demo;

import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.text.Bilingual;

/// A post, who holds it, and with what name he signs in.
/// @param key department and code: `S&GAD/SO(Admin)`
/// @param above the key of the post it reports to; the one a PA assists
/// @param tryThis what this sign-in is good for, for the table in the README
public record DemoSeat(String key, String unit, String code, Role role, int scale, @Nullable String above, Bilingual title,
        Bilingual person, String userName, String tryThis) {}
