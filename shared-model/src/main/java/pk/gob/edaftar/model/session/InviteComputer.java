package pk.gob.edaftar.model.session;

import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.UnitId;

/// The administrator invites a computer, for anybody who has an account.
/// @param name what it is to be called; empty for what it calls itself
/// @param unit where it stands; none where that is left open
public record InviteComputer(String name, @Nullable UnitId unit) {}
