package pk.gob.edaftar.model.dak;

import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.office.Story;

/// Who reads what of a paper from which step of its journey on: the tables are written from `DOMAIN.md` 2, *Who sees a
/// paper*, by hand. A number is the step at which a text is first read, `-` that it never is. Nobody loses what he has
/// read, and whoever knows of the paper sees its whole journey.
class AudienceTest {
    /// 0 registered · 1 marked to SO(Admin), copy to SO(R-I) · 2 remark · 3 up to the wing head · 4 remark · 5 up to the head ·
    /// 6 remark on the copy · 7 the copy up to its wing head · 8 it is put away · 9 back to SO(Admin) · 10 remark
    private static final String ORDINARY = """
                                       | journey head T0 R0 R1 R2 R3 R4 R5 C1 C2 P1 R6 R7
            Diary Clerk (S&GAD)        | 0       0    0  0  1  -  -  -  -  -  -  -  -  -
            Second Diary Clerk (S&GAD) | 0       0    0  0  -  -  -  -  -  -  -  -  -  -
            SO(Admin)                  | 1       1    1  1  1  2  3  9  9  -  -  -  9  10
            PA to SO(Admin)            | 1       1    1  1  1  2  3  9  9  -  -  -  9  10
            Assistant (Admin)          | 1       1    1  1  1  2  3  9  9  -  -  -  9  10
            AS(Admin)                  | 1       1    1  1  1  2  3  4  5  -  -  -  9  10
            PA to AS(Admin)            | 3       3    3  3  3  3  3  4  5  -  -  -  -  -
            Secretary (S&GAD)          | 0       0    0  0  1  2  3  4  5  6  7  8  9  10
            PA to Secretary (S&GAD)    | 5       5    5  5  5  5  5  5  5  -  -  -  9  -
            Auditor (S&GAD)            | 0       0    0  0  1  2  3  4  5  6  7  8  9  10
            SO(R-I)                    | 1       1    1  1  1  -  -  -  -  6  7  -  -  -
            Assistant (R-I)            | 1       1    1  1  1  -  -  -  -  6  7  -  -  -
            DS(Reg)                    | 1       1    1  1  1  -  -  -  -  6  7  8  -  -
            PA to DS(Reg)              | 7       7    7  7  7  -  -  -  -  7  7  8  -  -
            """;

    /// Holders past and present, their PAs and heads; not the sections, not the registry's other clerk.
    private static final String CONFIDENTIAL = """
                                       | journey head T0 R0 R1 R2 R3 R4 R5 C1 C2 P1 R6 R7
            Diary Clerk (S&GAD)        | 0       0    0  0  1  -  -  -  -  -  -  -  -  -
            SO(Admin)                  | 1       1    1  1  1  2  3  9  9  -  -  -  9  10
            PA to SO(Admin)            | 1       1    1  1  1  2  3  9  9  -  -  -  9  10
            AS(Admin)                  | 1       1    1  1  1  2  3  4  5  -  -  -  9  10
            PA to AS(Admin)            | 3       3    3  3  3  3  3  4  5  -  -  -  -  -
            Secretary (S&GAD)          | 0       0    0  0  1  2  3  4  5  6  7  8  9  10
            PA to Secretary (S&GAD)    | 5       5    5  5  5  5  5  5  5  -  -  -  9  -
            Auditor (S&GAD)            | 0       0    0  0  1  2  3  4  5  6  7  8  9  10
            SO(R-I)                    | 1       1    1  1  1  -  -  -  -  6  7  -  -  -
            DS(Reg)                    | 1       1    1  1  1  -  -  -  -  6  7  8  -  -
            PA to DS(Reg)              | 7       7    7  7  7  -  -  -  -  7  7  8  -  -
            """;

    /// Holders' posts only; the others who would see it see number and holder.
    private static final String SECRET = """
                                       | journey head T0 R0 R1 R2 R3 R4 R5 C1 C2 P1 R6 R7
            Diary Clerk (S&GAD)        | 0       0    0  0  1  -  -  -  -  -  -  -  -  -
            Second Diary Clerk (S&GAD) | 0       -    -  -  -  -  -  -  -  -  -  -  -  -
            SO(Admin)                  | 1       1    1  1  1  2  3  9  9  -  -  -  9  10
            PA to SO(Admin)            | 1       -    -  -  -  -  -  -  -  -  -  -  -  -
            Assistant (Admin)          | 1       -    -  -  -  -  -  -  -  -  -  -  -  -
            AS(Admin)                  | 1       3    3  3  3  3  3  4  5  -  -  -  -  -
            PA to AS(Admin)            | 3       -    -  -  -  -  -  -  -  -  -  -  -  -
            Secretary (S&GAD)          | 0       5    5  5  5  5  5  5  5  -  -  -  9  -
            PA to Secretary (S&GAD)    | 5       -    -  -  -  -  -  -  -  -  -  -  -  -
            Auditor (S&GAD)            | 0       -    -  -  -  -  -  -  -  -  -  -  -  -
            SO(R-I)                    | 1       1    1  1  1  -  -  -  -  6  7  -  -  -
            Assistant (R-I)            | 1       -    -  -  -  -  -  -  -  -  -  -  -  -
            DS(Reg)                    | 1       7    7  7  7  -  -  -  -  7  7  8  -  -
            PA to DS(Reg)              | 7       -    -  -  -  -  -  -  -  -  -  -  -  -
            """;

    @Test
    void ordinary() {
        AudienceTable.check(Story.upAndBack(Letters.ordinary()), ORDINARY);
    }

    @Test
    void confidential() {
        AudienceTable.check(Story.upAndBack(Letters.ordinary().confidential()), CONFIDENTIAL);
    }

    @Test
    void secret() {
        AudienceTable.check(Story.upAndBack(Letters.ordinary().secret()), SECRET);
    }

    /// 0 registered · 1 marked to SO(Admin), copy to SO(R-I) · 2 remark · 3 sent to the department's head
    @Test
    void concerningTheWingHeadAbove() {
        SmallProvince province = new SmallProvince();
        AudienceTable.check(Story.pastTheWingHead(Letters.ordinary().concerning(province.person(province.wingHead()))), """
                                           | journey head T0 R0 R1 R2 R3
                Diary Clerk (S&GAD)        | 0       0    0  0  1  -  -
                SO(Admin)                  | 1       1    1  1  1  2  3
                PA to SO(Admin)            | 1       1    1  1  1  2  3
                Secretary (S&GAD)          | 0       0    0  0  1  2  3
                PA to Secretary (S&GAD)    | 3       3    3  3  3  3  3
                Auditor (S&GAD)            | 0       0    0  0  1  2  3
                SO(R-I)                    | 1       1    1  1  1  -  -
                DS(Reg)                    | 1       1    1  1  1  -  -
                """);
    }

    @Test
    void concerningTheHoldersAssistant() {
        SmallProvince province = new SmallProvince();
        AudienceTable.check(Story.pastTheWingHead(Letters.ordinary().concerning(province.person(province.paToSoAdmin()))), """
                                           | journey head T0 R0 R1 R2 R3
                Diary Clerk (S&GAD)        | 0       0    0  0  1  -  -
                SO(Admin)                  | 1       1    1  1  1  2  3
                AS(Admin)                  | 1       1    1  1  1  2  3
                Secretary (S&GAD)          | 0       0    0  0  1  2  3
                PA to Secretary (S&GAD)    | 3       3    3  3  3  3  3
                Auditor (S&GAD)            | 0       0    0  0  1  2  3
                SO(R-I)                    | 1       1    1  1  1  -  -
                DS(Reg)                    | 1       1    1  1  1  -  -
                """);
    }

    @Test
    void concerningTheAuditor() {
        SmallProvince province = new SmallProvince();
        AudienceTable.check(Story.pastTheWingHead(Letters.ordinary().concerning(province.person(province.auditor()))), """
                                           | journey head T0 R0 R1 R2 R3
                Diary Clerk (S&GAD)        | 0       0    0  0  1  -  -
                SO(Admin)                  | 1       1    1  1  1  2  3
                PA to SO(Admin)            | 1       1    1  1  1  2  3
                AS(Admin)                  | 1       1    1  1  1  2  3
                Secretary (S&GAD)          | 0       0    0  0  1  2  3
                PA to Secretary (S&GAD)    | 3       3    3  3  3  3  3
                SO(R-I)                    | 1       1    1  1  1  -  -
                DS(Reg)                    | 1       1    1  1  1  -  -
                """);
    }

    @Test
    void concerningAnOfficerOfTheSectionThatHoldsIt() {
        SmallProvince province = new SmallProvince();
        AudienceTable.check(Story.pastTheWingHead(Letters.ordinary().concerning(province.person(province.assistantAdmin()))), """
                                           | journey head T0 R0 R1 R2 R3
                Diary Clerk (S&GAD)        | 0       0    0  0  1  -  -
                SO(Admin)                  | 1       1    1  1  1  2  3
                PA to SO(Admin)            | 1       1    1  1  1  2  3
                AS(Admin)                  | 1       1    1  1  1  2  3
                Secretary (S&GAD)          | 0       0    0  0  1  2  3
                PA to Secretary (S&GAD)    | 3       3    3  3  3  3  3
                Auditor (S&GAD)            | 0       0    0  0  1  2  3
                SO(R-I)                    | 1       1    1  1  1  -  -
                DS(Reg)                    | 1       1    1  1  1  -  -
                """);
    }

    /// Of a Secret letter he is not told the number either, as a clerk, a head or an officer of the section; the others are.
    @Test
    void secretAndConcerningTheRegistrysOtherClerk() {
        SmallProvince province = new SmallProvince();
        AudienceTable.check(Story.pastTheWingHead(Letters.ordinary().secret().concerning(province.person(province.secondClerk()))), """
                                           | journey head T0 R0 R1 R2 R3
                Diary Clerk (S&GAD)        | 0       0    0  0  1  -  -
                SO(Admin)                  | 1       1    1  1  1  2  3
                PA to SO(Admin)            | 1       -    -  -  -  -  -
                Assistant (Admin)          | 1       -    -  -  -  -  -
                AS(Admin)                  | 1       -    -  -  -  -  -
                Secretary (S&GAD)          | 0       3    3  3  3  3  3
                PA to Secretary (S&GAD)    | 3       -    -  -  -  -  -
                Auditor (S&GAD)            | 0       -    -  -  -  -  -
                SO(R-I)                    | 1       1    1  1  1  -  -
                Assistant (R-I)            | 1       -    -  -  -  -  -
                DS(Reg)                    | 1       -    -  -  -  -  -
                """);
    }

    @Test
    void secretAndConcerningAnOfficerOfTheSection() {
        SmallProvince province = new SmallProvince();
        AudienceTable.check(Story.pastTheWingHead(Letters.ordinary().secret().concerning(province.person(province.assistantAdmin()))), """
                                           | journey head T0 R0 R1 R2 R3
                Diary Clerk (S&GAD)        | 0       0    0  0  1  -  -
                Second Diary Clerk (S&GAD) | 0       -    -  -  -  -  -
                SO(Admin)                  | 1       1    1  1  1  2  3
                PA to SO(Admin)            | 1       -    -  -  -  -  -
                AS(Admin)                  | 1       -    -  -  -  -  -
                Secretary (S&GAD)          | 0       3    3  3  3  3  3
                PA to Secretary (S&GAD)    | 3       -    -  -  -  -  -
                Auditor (S&GAD)            | 0       -    -  -  -  -  -
                SO(R-I)                    | 1       1    1  1  1  -  -
                Assistant (R-I)            | 1       -    -  -  -  -  -
                DS(Reg)                    | 1       -    -  -  -  -  -
                """);
    }

    /// 0 registered · 1 marked · 2 the copy recalled · 3 the original recalled · 4 the clerk's remark
    @Test
    void recalledBeforeItWasOpened() {
        AudienceTable.check(Story.recalled(Letters.ordinary()), """
                                           | journey head T0 R0 R1 R2
                Diary Clerk (S&GAD)        | 0       0    0  0  1  4
                Second Diary Clerk (S&GAD) | 0       0    0  0  -  -
                SO(Admin)                  | 1       1    1  1  1  -
                PA to SO(Admin)            | 1       1    1  1  1  -
                Assistant (Admin)          | 1       1    1  1  1  -
                AS(Admin)                  | 1       1    1  1  1  -
                Secretary (S&GAD)          | 0       0    0  0  1  4
                Auditor (S&GAD)            | 0       0    0  0  1  4
                SO(R-I)                    | 1       1    1  1  1  -
                Assistant (R-I)            | 1       1    1  1  1  -
                DS(Reg)                    | 1       1    1  1  1  -
                """);
    }
}
