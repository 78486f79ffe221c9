package pk.gob.edaftar.model.dak;

import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.Story;

/// Who reads what of copies made on the way (`DOMAIN.md` 3: *a copy shares what was there up to its marking and then has remarks of
/// its own*), of copies of copies, and once those go on. By hand.
class CopyAudienceTest {
    /// 0 registered · 1 marked to AS(Admin), copy to DS(Reg) · 2 AS(Admin) remarks · 3 the original to SO(Admin), a copy to SO(General) ·
    /// 4 SO(Admin) remarks · 5 DS(Reg) remarks on his copy · 6 that to SO(R-I), a copy of it to the wing's clerk · 7 SO(R-I) remarks ·
    /// 8 the clerk remarks · 9 his copy to SO(General)
    @Test
    void ordinary() {
        AudienceTable.check(Story.copied(Letters.ordinary()), """
                                           | journey head T0 R0 R1 R2 R3 R4 C1 C2 C3 Q1 Q2
                Diary Clerk (S&GAD)        | 0       0    0  0  1  -  -  -  -  -  -  -  -
                Second Diary Clerk (S&GAD) | 0       0    0  0  -  -  -  -  -  -  -  -  -
                AS(Admin)                  | 1       1    1  1  1  2  3  4  9  9  -  9  9
                PA to AS(Admin)            | 1       1    1  1  1  2  3  -  -  -  -  -  -
                SO(Admin)                  | 3       3    3  3  3  3  3  4  -  -  -  -  -
                PA to SO(Admin)            | 3       3    3  3  3  3  3  4  -  -  -  -  -
                Assistant (Admin)          | 3       3    3  3  3  3  3  4  -  -  -  -  -
                SO(General)                | 3       3    3  3  3  3  3  -  9  9  -  9  9
                Assistant (General)        | 3       3    3  3  3  3  3  -  9  9  -  9  9
                DS(Reg)                    | 1       1    1  1  1  -  -  -  5  6  7  8  9
                PA to DS(Reg)              | 1       1    1  1  1  -  -  -  5  6  -  -  -
                Diary Clerk (Regulation)   | 6       6    6  6  6  -  -  -  6  6  -  8  9
                SO(R-I)                    | 6       6    6  6  6  -  -  -  6  6  7  -  -
                Assistant (R-I)            | 6       6    6  6  6  -  -  -  6  6  7  -  -
                Secretary (S&GAD)          | 0       0    0  0  1  2  3  4  5  6  7  8  9
                Auditor (S&GAD)            | 0       0    0  0  1  2  3  4  5  6  7  8  9
                """);
    }

    @Test
    void secret() {
        AudienceTable.check(Story.copied(Letters.ordinary().secret()), """
                                           | journey head T0 R0 R1 R2 R3 R4 C1 C2 C3 Q1 Q2
                Diary Clerk (S&GAD)        | 0       0    0  0  1  -  -  -  -  -  -  -  -
                Second Diary Clerk (S&GAD) | 0       -    -  -  -  -  -  -  -  -  -  -  -
                AS(Admin)                  | 1       1    1  1  1  2  3  -  -  -  -  -  -
                PA to AS(Admin)            | 1       -    -  -  -  -  -  -  -  -  -  -  -
                SO(Admin)                  | 3       3    3  3  3  3  3  4  -  -  -  -  -
                PA to SO(Admin)            | 3       -    -  -  -  -  -  -  -  -  -  -  -
                Assistant (Admin)          | 3       -    -  -  -  -  -  -  -  -  -  -  -
                SO(General)                | 3       3    3  3  3  3  3  -  9  9  -  9  9
                Assistant (General)        | 3       -    -  -  -  -  -  -  -  -  -  -  -
                DS(Reg)                    | 1       1    1  1  1  -  -  -  5  6  -  -  -
                PA to DS(Reg)              | 1       -    -  -  -  -  -  -  -  -  -  -  -
                Diary Clerk (Regulation)   | 6       6    6  6  6  -  -  -  6  6  -  8  9
                SO(R-I)                    | 6       6    6  6  6  -  -  -  6  6  7  -  -
                Assistant (R-I)            | 6       -    -  -  -  -  -  -  -  -  -  -  -
                Secretary (S&GAD)          | 0       -    -  -  -  -  -  -  -  -  -  -  -
                Auditor (S&GAD)            | 0       -    -  -  -  -  -  -  -  -  -  -  -
                """);
    }
}
