package pk.gob.edaftar.model.org;

import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.text.Bilingual;

/// What holds of a post for a time.
/// @param code what the office calls it, such as `SO(Admin)`
/// @param scale basic pay scale, 1 to 22; 0 where there is none
/// @param reportsTo the post above it in the channel
/// @param assists the officer's post a PA or PS works on behalf of
public record PostFacts(UnitId unit, String code, Bilingual title, Role role, int scale,
        @Nullable PostId reportsTo, @Nullable PostId assists) {
    public PostFacts {
        if ((role == Role.PA) != (assists != null)) {
            throw new IllegalArgumentException("a PA's or PS's post, and no other, assists a post");
        }
    }
}
