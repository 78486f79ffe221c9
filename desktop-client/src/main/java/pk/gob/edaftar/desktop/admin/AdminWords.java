package pk.gob.edaftar.desktop.admin;

import java.util.Locale;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.UnitKind;

/// The text keys of what units and posts are.
final class AdminWords {
    private AdminWords() {}

    static String kind(UnitKind kind) {
        return "admin.unit.kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    static String role(Role role) {
        return "admin.post.role." + role.name().toLowerCase(Locale.ROOT);
    }
}
