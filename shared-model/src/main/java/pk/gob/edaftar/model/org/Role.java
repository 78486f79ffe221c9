package pk.gob.edaftar.model.org;

/// What a post may do; a post has exactly one role (`DOMAIN.md` 2).
public enum Role {
    SUPER_ADMIN, CHIEF_MINISTER, CHIEF_SECRETARY, DEPARTMENT_HEAD, WING_HEAD, OFFICER, PA, DIARY_CLERK, AUDITOR;

    /// Whether the post heads a unit, and so sees what the unit's posts hold.
    public boolean isHead() {
        return this == CHIEF_MINISTER || this == CHIEF_SECRETARY || this == DEPARTMENT_HEAD || this == WING_HEAD;
    }

    /// Whether the post may handle papers at all: the administrator and the auditor only look.
    public boolean handlesPapers() {
        return this != SUPER_ADMIN && this != AUDITOR;
    }
}
