package pk.gob.edaftar.model.office;

import java.time.Instant;
import java.util.List;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeId;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;

/// An invented province in small: two departments with their registries, two wings each, two sections each, the offices
/// of the Chief Secretary and the Chief Minister. Every post is held by one invented person since [#FOUNDED].
/// The Regulation Wing has a registry of its own. It holds no papers: [PaperOffice] does.
public final class SmallProvince {
    /// The first of January 2026, midnight in Quetta.
    public static final Instant FOUNDED = Instant.parse("2025-12-31T19:00:00Z");
    /// A working morning, when the tests' days begin: 4 May 2026, nine o'clock in Quetta.
    public static final Instant MORNING = Instant.parse("2026-05-04T04:00:00Z");

    private static final String APEX = """
            = APEX | CMS | | registry | Chief Minister's Secretariat | وزیر اعلیٰ سیکرٹریٹ
            CM | CHIEF_MINISTER | 0 | | Chief Minister | وزیر اعلیٰ | Mir Shahdad Gichki | میر شہداد گچکی
            PS to CM | PA | 18 | CM | Private Secretary to the Chief Minister | پرائیویٹ سیکرٹری برائے وزیر اعلیٰ | Naimat Panezai | نعمت پانیزئی
            Diary Clerk (CMS) | DIARY_CLERK | 11 | CM | Diary Clerk | ڈائری کلرک | Sadia Langove | سعدیہ لانگو
            = APEX | CSO | | registry | Chief Secretary's Office | دفتر چیف سیکرٹری
            CS | CHIEF_SECRETARY | 22 | CM | Chief Secretary | چیف سیکرٹری | Rukhsana Barech | رخسانہ بڑیچ
            PS to CS | PA | 18 | CS | Private Secretary to the Chief Secretary | پرائیویٹ سیکرٹری برائے چیف سیکرٹری | Hameed Shahwani | حمید شاہوانی
            Diary Clerk (CSO) | DIARY_CLERK | 11 | CS | Diary Clerk | ڈائری کلرک | Zubair Sasoli | زبیر ساسولی
            """;

    private static final String SERVICES = """
            = DEPARTMENT | S&GAD | | registry | Services and General Administration Department | محکمہ ملازمتہا و عمومی نظم و نسق
            Secretary (S&GAD) | DEPARTMENT_HEAD | 20 | CS | Secretary | سیکرٹری | Abdul Wadood Mengal | عبدالودود مینگل
            PA to Secretary (S&GAD) | PA | 16 | Secretary (S&GAD) | Personal Assistant | پرسنل اسسٹنٹ | Imran Lehri | عمران لہڑی
            Diary Clerk (S&GAD) | DIARY_CLERK | 11 | Secretary (S&GAD) | Diary Clerk | ڈائری کلرک | Bashir Khilji | بشیر خلجی
            Second Diary Clerk (S&GAD) | DIARY_CLERK | 11 | Secretary (S&GAD) | Diary Clerk | ڈائری کلرک | Farida Kurd | فریدہ کرد
            Auditor (S&GAD) | AUDITOR | 18 | Secretary (S&GAD) | Auditor | آڈیٹر | Ghulam Nabi Mirwani | غلام نبی میروانی
            System Administrator | SUPER_ADMIN | 18 | Secretary (S&GAD) | System Administrator | منتظم نظام | Nadia Hazara | نادیہ ہزارہ
            = WING | Admin Wing | S&GAD | | Administration Wing | انتظامی ونگ
            AS(Admin) | WING_HEAD | 19 | Secretary (S&GAD) | Additional Secretary (Administration) | ایڈیشنل سیکرٹری (انتظامیہ) | Sikandar Tokhi | سکندر توخی
            PA to AS(Admin) | PA | 16 | AS(Admin) | Personal Assistant | پرسنل اسسٹنٹ | Yasmin Achakzai | یاسمین اچکزئی
            = SECTION | Admin | Admin Wing | | Administration Section | شعبہ انتظامیہ
            SO(Admin) | OFFICER | 17 | AS(Admin) | Section Officer (Administration) | سیکشن آفیسر (انتظامیہ) | Gul Bano Tareen | گل بانو ترین
            PA to SO(Admin) | PA | 14 | SO(Admin) | Personal Assistant | پرسنل اسسٹنٹ | Waheed Nausherwani | وحید نوشیروانی
            Assistant (Admin) | OFFICER | 16 | SO(Admin) | Assistant | اسسٹنٹ | Samina Jamali | ثمینہ جمالی
            = SECTION | General | Admin Wing | | General Section | شعبہ عمومی
            SO(General) | OFFICER | 17 | AS(Admin) | Section Officer (General) | سیکشن آفیسر (عمومی) | Akram Domki | اکرم ڈومکی
            Assistant (General) | OFFICER | 16 | SO(General) | Assistant | اسسٹنٹ | Rahim Dad Umrani | رحیم داد عمرانی
            = WING | Regulation Wing | S&GAD | registry | Regulation Wing | ضوابط ونگ
            DS(Reg) | WING_HEAD | 18 | Secretary (S&GAD) | Deputy Secretary (Regulation) | ڈپٹی سیکرٹری (ضوابط) | Mahwish Kasi | ماہوش کاسی
            PA to DS(Reg) | PA | 16 | DS(Reg) | Personal Assistant | پرسنل اسسٹنٹ | Tariq Magsi | طارق مگسی
            Diary Clerk (Regulation) | DIARY_CLERK | 11 | DS(Reg) | Diary Clerk | ڈائری کلرک | Nasrullah Sanjrani | نصراللہ سنجرانی
            = SECTION | R-I | Regulation Wing | | Regulation Section I | شعبہ ضوابط اول
            SO(R-I) | OFFICER | 17 | DS(Reg) | Section Officer (Regulation-I) | سیکشن آفیسر (ضوابط اول) | Palwasha Kakar | پلوشہ کاکڑ
            Assistant (R-I) | OFFICER | 16 | SO(R-I) | Assistant | اسسٹنٹ | Ismail Rind | اسماعیل رند
            = SECTION | R-II | Regulation Wing | | Regulation Section II | شعبہ ضوابط دوم
            SO(R-II) | OFFICER | 17 | DS(Reg) | Section Officer (Regulation-II) | سیکشن آفیسر (ضوابط دوم) | Dost Ali Bangulzai | دوست علی بنگلزئی
            Assistant (R-II) | OFFICER | 16 | SO(R-II) | Assistant | اسسٹنٹ | Humaira Satakzai | حمیرا ساتکزئی
            """;

    private static final String FINANCE = """
            = DEPARTMENT | FD | | registry | Finance Department | محکمہ خزانہ
            Secretary (FD) | DEPARTMENT_HEAD | 20 | CS | Secretary | سیکرٹری | Zarmina Lasi | زرمینہ لاسی
            PA to Secretary (FD) | PA | 16 | Secretary (FD) | Personal Assistant | پرسنل اسسٹنٹ | Aslam Shambezai | اسلم شمبے زئی
            Diary Clerk (FD) | DIARY_CLERK | 11 | Secretary (FD) | Diary Clerk | ڈائری کلرک | Khalida Musakhail | خالدہ موسیٰ خیل
            Auditor (FD) | AUDITOR | 18 | Secretary (FD) | Auditor | آڈیٹر | Javed Hasni | جاوید حسنی
            = WING | Budget Wing | FD | | Budget Wing | بجٹ ونگ
            AS(Budget) | WING_HEAD | 19 | Secretary (FD) | Additional Secretary (Budget) | ایڈیشنل سیکرٹری (بجٹ) | Daud Shah Kethran | داؤد شاہ کھیتران
            PA to AS(Budget) | PA | 16 | AS(Budget) | Personal Assistant | پرسنل اسسٹنٹ | Rabia Pirkani | رابعہ پرکانی
            = SECTION | B-I | Budget Wing | | Budget Section I | شعبہ بجٹ اول
            SO(B-I) | OFFICER | 17 | AS(Budget) | Section Officer (Budget-I) | سیکشن آفیسر (بجٹ اول) | Mehrab Notezai | محراب نوتیزئی
            Assistant (B-I) | OFFICER | 16 | SO(B-I) | Assistant | اسسٹنٹ | Shabana Khosa | شبانہ کھوسہ
            = SECTION | B-II | Budget Wing | | Budget Section II | شعبہ بجٹ دوم
            SO(B-II) | OFFICER | 17 | AS(Budget) | Section Officer (Budget-II) | سیکشن آفیسر (بجٹ دوم) | Attaullah Ghorezai | عطاءاللہ غوریزئی
            Assistant (B-II) | OFFICER | 16 | SO(B-II) | Assistant | اسسٹنٹ | Nargis Marri | نرگس مری
            = WING | Treasuries Wing | FD | | Treasuries Wing | خزائن ونگ
            DS(Treasuries) | WING_HEAD | 18 | Secretary (FD) | Deputy Secretary (Treasuries) | ڈپٹی سیکرٹری (خزائن) | Habib Sulemanzai | حبیب سلیمان زئی
            PA to DS(Treasuries) | PA | 16 | DS(Treasuries) | Personal Assistant | پرسنل اسسٹنٹ | Amna Nasar | آمنہ نصر
            = SECTION | T-I | Treasuries Wing | | Treasuries Section I | شعبہ خزائن اول
            SO(T-I) | OFFICER | 17 | DS(Treasuries) | Section Officer (Treasuries-I) | سیکشن آفیسر (خزائن اول) | Sher Jan Babai | شیر جان بابئی
            Assistant (T-I) | OFFICER | 16 | SO(T-I) | Assistant | اسسٹنٹ | Uzma Mohammad Shahi | عظمیٰ محمد شہی
            = SECTION | T-II | Treasuries Wing | | Treasuries Section II | شعبہ خزائن دوم
            SO(T-II) | OFFICER | 17 | DS(Treasuries) | Section Officer (Treasuries-II) | سیکشن آفیسر (خزائن دوم) | Qasim Baranzai | قاسم بارانزئی
            Assistant (T-II) | OFFICER | 16 | SO(T-II) | Assistant | اسسٹنٹ | Bibi Zainab Lango | بی بی زینب لانگو
            """;

    private final Establishment establishment = new Establishment(FOUNDED, APEX + SERVICES + FINANCE);

    /// Everything of the directory.
    public List<OrgEntity> entities() {
        return establishment.entities();
    }

    public Organisation organisation() {
        return new Organisation(entities());
    }

    /// A unit by its code.
    public UnitId unit(String code) {
        return establishment.unit(code);
    }

    /// A post by its code, as the office calls it.
    public PostId post(String code) {
        return establishment.post(code);
    }

    /// Who has held a post since the province was founded.
    public PersonId person(PostId post) {
        return establishment.charge(post).person();
    }

    /// The substantive charge of a post.
    public Charge charge(PostId post) {
        return establishment.charge(post);
    }

    /// Another charge, to be put into an office.
    public Charge charge(PersonId person, PostId post, ChargeKind kind, Instant from, Instant to) {
        return new Charge(new ChargeId(Establishment.id("charge", person + "/" + post + "/" + kind + "/" + from)),
                person, post, kind, from, to);
    }

    /// The same charge, ended.
    public Charge ended(Charge charge, Instant end) {
        return new Charge(charge.id(), charge.person(), charge.post(), charge.kind(), charge.from(), end);
    }

    public PostId chiefMinister() {
        return post("CM");
    }

    public PostId chiefSecretary() {
        return post("CS");
    }

    public PostId psToChiefSecretary() {
        return post("PS to CS");
    }

    /// Secretary of the Services and General Administration Department.
    public PostId secretary() {
        return post("Secretary (S&GAD)");
    }

    public PostId paToSecretary() {
        return post("PA to Secretary (S&GAD)");
    }

    /// Diary clerk of the department's registry.
    public PostId clerk() {
        return post("Diary Clerk (S&GAD)");
    }

    public PostId secondClerk() {
        return post("Second Diary Clerk (S&GAD)");
    }

    public PostId auditor() {
        return post("Auditor (S&GAD)");
    }

    public PostId superAdmin() {
        return post("System Administrator");
    }

    /// Head of the Administration Wing.
    public PostId wingHead() {
        return post("AS(Admin)");
    }

    public PostId paToWingHead() {
        return post("PA to AS(Admin)");
    }

    public PostId soAdmin() {
        return post("SO(Admin)");
    }

    public PostId paToSoAdmin() {
        return post("PA to SO(Admin)");
    }

    public PostId assistantAdmin() {
        return post("Assistant (Admin)");
    }

    /// Of the other section in the same wing.
    public PostId soGeneral() {
        return post("SO(General)");
    }

    /// Head of the other wing of the same department.
    public PostId otherWingHead() {
        return post("DS(Reg)");
    }

    /// Diary clerk of the other wing, which keeps a registry of its own.
    public PostId otherWingClerk() {
        return post("Diary Clerk (Regulation)");
    }

    /// Of the other wing of the same department.
    public PostId soRegulation() {
        return post("SO(R-I)");
    }

    /// Secretary of the other department.
    public PostId secretaryFinance() {
        return post("Secretary (FD)");
    }

    public PostId financeClerk() {
        return post("Diary Clerk (FD)");
    }

    public PostId auditorFinance() {
        return post("Auditor (FD)");
    }

    /// Of the other department.
    public PostId wingHeadBudget() {
        return post("AS(Budget)");
    }

    /// Of the other department.
    public PostId soBudget() {
        return post("SO(B-I)");
    }
}
