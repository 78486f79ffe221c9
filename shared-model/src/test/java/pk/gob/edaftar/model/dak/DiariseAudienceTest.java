package pk.gob.edaftar.model.dak;

import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.Story;

/// Who comes to see a letter because a second registry diarised it (`DOMAIN.md` 2, *see: own registry's diary*): its clerk sees number,
/// head and journey from then on, and no text. Nobody else sees more or less than before. By hand.
class DiariseAudienceTest {
    /// 0 registered · 1 marked to SO(Admin), copy to SO(R-I) · 2 remark on the copy · 3 SO(R-I) diarises it in the wing's registry ·
    /// 4 the copy up to the wing head
    @Test
    void ordinary() {
        AudienceTable.check(Story.diarised(Letters.ordinary()), """
                                           | journey head T0 R0 R1 C1 C2
                Diary Clerk (S&GAD)        | 0       0    0  0  1  -  -
                Second Diary Clerk (S&GAD) | 0       0    0  0  -  -  -
                SO(Admin)                  | 1       1    1  1  1  -  -
                PA to SO(Admin)            | 1       1    1  1  1  -  -
                Assistant (Admin)          | 1       1    1  1  1  -  -
                AS(Admin)                  | 1       1    1  1  1  -  -
                Secretary (S&GAD)          | 0       0    0  0  1  2  4
                Auditor (S&GAD)            | 0       0    0  0  1  2  4
                SO(R-I)                    | 1       1    1  1  1  2  4
                Assistant (R-I)            | 1       1    1  1  1  2  4
                DS(Reg)                    | 1       1    1  1  1  2  4
                PA to DS(Reg)              | 4       4    4  4  4  4  4
                Diary Clerk (Regulation)   | 3       3    -  -  -  -  -
                """);
    }

    /// It stands in no diary that a clerk sees who never had it.
    @Test
    void confidential() {
        AudienceTable.check(Story.diarised(Letters.ordinary().confidential()), """
                                           | journey head T0 R0 R1 C1 C2
                Diary Clerk (S&GAD)        | 0       0    0  0  1  -  -
                SO(Admin)                  | 1       1    1  1  1  -  -
                PA to SO(Admin)            | 1       1    1  1  1  -  -
                AS(Admin)                  | 1       1    1  1  1  -  -
                Secretary (S&GAD)          | 0       0    0  0  1  2  4
                Auditor (S&GAD)            | 0       0    0  0  1  2  4
                SO(R-I)                    | 1       1    1  1  1  2  4
                DS(Reg)                    | 1       1    1  1  1  2  4
                PA to DS(Reg)              | 4       4    4  4  4  4  4
                """);
    }

    @Test
    void secret() {
        AudienceTable.check(Story.diarised(Letters.ordinary().secret()), """
                                           | journey head T0 R0 R1 C1 C2
                Diary Clerk (S&GAD)        | 0       0    0  0  1  -  -
                Second Diary Clerk (S&GAD) | 0       -    -  -  -  -  -
                SO(Admin)                  | 1       1    1  1  1  -  -
                PA to SO(Admin)            | 1       -    -  -  -  -  -
                Assistant (Admin)          | 1       -    -  -  -  -  -
                AS(Admin)                  | 1       -    -  -  -  -  -
                Secretary (S&GAD)          | 0       -    -  -  -  -  -
                Auditor (S&GAD)            | 0       -    -  -  -  -  -
                SO(R-I)                    | 1       1    1  1  1  2  4
                Assistant (R-I)            | 1       -    -  -  -  -  -
                DS(Reg)                    | 1       4    4  4  4  4  4
                PA to DS(Reg)              | 4       -    -  -  -  -  -
                Diary Clerk (Regulation)   | 3       -    -  -  -  -  -
                """);
    }
}
