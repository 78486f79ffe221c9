package pk.gob.edaftar.model.dak;

import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.Story;

/// Who reads which file (`DOMAIN.md` 2, *Who sees a paper*, and 3): what came with the letter is with the letter wherever it is, with
/// its copies too and however late it was scanned; what a holder adds is read like his remarks. By hand.
class EnclosureAudienceTest {
    /// 0 registered · 1 scanned · 2 marked to SO(Admin), copy to SO(R-I) · 3 SO(Admin) adds a file · 4 up to the wing head ·
    /// 5 the rest is scanned by the registry's other clerk
    @Test
    void ordinary() {
        AudienceTable.check(Story.scannedTwice(Letters.ordinary()), """
                                           | journey head T0 R0 E0 R1 A1 R3 E1
                Diary Clerk (S&GAD)        | 0       0    0  0  1  2  -  -  5
                Second Diary Clerk (S&GAD) | 0       0    0  0  1  -  -  -  5
                SO(Admin)                  | 2       2    2  2  2  2  3  4  -
                PA to SO(Admin)            | 2       2    2  2  2  2  3  4  -
                Assistant (Admin)          | 2       2    2  2  2  2  3  4  -
                AS(Admin)                  | 2       2    2  2  2  2  3  4  5
                PA to AS(Admin)            | 4       4    4  4  4  4  4  4  5
                Secretary (S&GAD)          | 0       0    0  0  1  2  3  4  5
                Auditor (S&GAD)            | 0       0    0  0  1  2  3  4  5
                SO(R-I)                    | 2       2    2  2  2  2  -  -  5
                Assistant (R-I)            | 2       2    2  2  2  2  -  -  5
                DS(Reg)                    | 2       2    2  2  2  2  -  -  5
                """);
    }

    /// The same without the second scan, for it has left the registry.
    @Test
    void confidential() {
        AudienceTable.check(Story.scanned(Letters.ordinary().confidential()), """
                                           | journey head T0 R0 E0 R1 A1 R3
                Diary Clerk (S&GAD)        | 0       0    0  0  1  2  -  -
                SO(Admin)                  | 2       2    2  2  2  2  3  4
                PA to SO(Admin)            | 2       2    2  2  2  2  3  4
                AS(Admin)                  | 2       2    2  2  2  2  3  4
                PA to AS(Admin)            | 4       4    4  4  4  4  4  4
                Secretary (S&GAD)          | 0       0    0  0  1  2  3  4
                Auditor (S&GAD)            | 0       0    0  0  1  2  3  4
                SO(R-I)                    | 2       2    2  2  2  2  -  -
                DS(Reg)                    | 2       2    2  2  2  2  -  -
                """);
    }

    @Test
    void secret() {
        AudienceTable.check(Story.scanned(Letters.ordinary().secret()), """
                                           | journey head T0 R0 E0 R1 A1 R3
                Diary Clerk (S&GAD)        | 0       0    0  0  1  2  -  -
                Second Diary Clerk (S&GAD) | 0       -    -  -  -  -  -  -
                SO(Admin)                  | 2       2    2  2  2  2  3  4
                PA to SO(Admin)            | 2       -    -  -  -  -  -  -
                Assistant (Admin)          | 2       -    -  -  -  -  -  -
                AS(Admin)                  | 2       4    4  4  4  4  4  4
                PA to AS(Admin)            | 4       -    -  -  -  -  -  -
                Secretary (S&GAD)          | 0       -    -  -  -  -  -  -
                Auditor (S&GAD)            | 0       -    -  -  -  -  -  -
                SO(R-I)                    | 2       2    2  2  2  2  -  -
                Assistant (R-I)            | 2       -    -  -  -  -  -  -
                DS(Reg)                    | 2       -    -  -  -  -  -  -
                """);
    }
}
