package pk.gob.edaftar.desktop.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.PaperOffice;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;

/// A working day in the small province: invented letters in English and Urdu, in every state a list shows.
public final class SampleOffice {
    public static final Instant NOON = Instant.parse("2026-05-06T07:10:00Z");

    private final SmallProvince province = new SmallProvince();
    private final PaperOffice office = PaperOffice.of(province);
    private final Map<String, DakId> papers = new LinkedHashMap<>();
    private final Map<String, MarkingId> originals = new LinkedHashMap<>();
    private Acts acts = Acts.in(province);
    private Instant clock = SmallProvince.MORNING;

    public SampleOffice() {
        registerLetters();
        mark("roof", province.soAdmin(), "");
        mark("leave", province.soAdmin(), "برائے ضروری کارروائی۔");
        mark("court", province.wingHead(), "Date of hearing is near; please treat as most urgent.");
        mark("posts", province.soGeneral(), "");
        mark("seminar", province.soRegulation(), "For information.");
        mark("pension", province.soAdmin(), "");
        open("leave", province.soAdmin());
        remark("leave", province.soAdmin(), "درخواست گزار کی رخصت کا ریکارڈ درست ہے۔ منظوری کے لیے پیش ہے۔");
        forward("leave", province.soAdmin(), province.wingHead(), "منظوری کے لیے پیش ہے۔");
        open("court", province.wingHead());
        forward("court", province.wingHead(), province.soAdmin(), "Please put up a draft reply by Friday.");
        open("posts", province.soGeneral());
        office.after(as(province.soGeneral()).putAway(dak("posts"), marking("posts"), "Answered on the telephone; nothing more to do."));
    }

    private void registerLetters() {
        register("roof", Letters.about("Repair of the rest house at Ziarat").from("Haji Abdul Karim", "Deputy Commissioner, Ziarat")
                .referring("DC/Z/2026/114", LocalDate.of(2026, 4, 28))
                .text("I am directed to say that the roof of the rest house at Ziarat leaks since the rains of March.\n\nThe estimate of the Executive Engineer, amounting to Rs. 1.85 million, is enclosed. It is requested that funds may kindly be provided before the season begins."));
        register("leave", Letters.about("درخواست برائے رخصت کلاں بحق محمد اسلم، اسسٹنٹ").from("محمد اسلم", "شعبہ عمومی")
                .referring("", null).text("بخدمت جناب سیکشن آفیسر صاحب،\n\nگزارش ہے کہ فدوی کو والدہ کی علالت کے باعث مورخہ 10 مئی 2026 سے ایک ماہ کی رخصت درکار ہے۔ فدوی کی سابقہ رخصت کا ریکارڈ بحوالہ نمبر SO(Admin)/S&GAD/1-2/2025 موجود ہے۔\n\nاز راہِ کرم رخصت منظور فرمائی جائے۔"));
        register("court", Letters.about("Constitutional Petition No. 214 of 2026: comments of the department called for")
                .from("Additional Registrar", "High Court of Balochistan, Quetta").referring("CP-214/2026/1873", LocalDate.of(2026, 5, 2))
                .urgent(Urgency.MOST_IMMEDIATE).text("Parawise comments are called for before the next date of hearing."));
        register("posts", Letters.about("Creation of two posts of Assistant in the General Section").from("Qasim Baranzai", "Finance Department")
                .referring("FD(R-I)III-79/2026/2835", LocalDate.of(2026, 4, 30)).text("The proposal lacks the working paper."));
        register("seminar", Letters.about("Seminar on service rules, nominations").from("Director", "Provincial Services Academy")
                .referring("PSA/Trg/26/77", LocalDate.of(2026, 4, 29)).urgent(Urgency.PRIORITY).text("Two nominations may be sent."));
        register("pension", Letters.about("پنشن کے کاغذات کی تکمیل میں تاخیر").from("بی بی مریم", "بیوہ عبدالرحیم مرحوم، ڈرائیور")
                .referring("", null).urgent(Urgency.IMMEDIATE).text("میرے مرحوم شوہر کی پنشن کے کاغذات پچھلے سات ماہ سے زیرِ التوا ہیں۔"));
        register("allotment", Letters.about("Allotment of office accommodation in Block 4").from("Estate Officer", "Communication and Works")
                .referring("EO/B4/26/311", LocalDate.of(2026, 5, 4)).text("Rooms 12 to 15 fall vacant on the first of June."));
        register("confidential", Letters.about("Inquiry report, stores of the transport pool").from("Inquiry Officer", "Anti-Corruption")
                .referring("ACE/Inq/9/2026", LocalDate.of(2026, 5, 5)).confidential().urgent(Urgency.URGENT).text("The report is enclosed in a sealed cover."));
        register("water", Letters.about("گرلز ہائی اسکول پشین میں پینے کے پانی کی عدم دستیابی").from("صدر معلمہ", "گورنمنٹ گرلز ہائی اسکول پشین")
                .referring("GGHS/P/2026/58", LocalDate.of(2026, 5, 5)).text("اسکول میں گزشتہ دو ہفتوں سے پینے کا پانی میسر نہیں۔ فوری توجہ کی درخواست ہے۔"));
    }

    public SmallProvince province() {
        return province;
    }

    public PaperOffice office() {
        return office;
    }

    public DakId dak(String name) {
        return java.util.Objects.requireNonNull(papers.get(name), name);
    }

    public MarkingId marking(String name) {
        return java.util.Objects.requireNonNull(originals.get(name), name);
    }

    /// The desk of whoever holds a post, at noon of the third day.
    public DeskInMemory deskOf(PostId post) {
        return new DeskInMemory(office, province.person(post), NOON);
    }

    public Acts as(PostId post) {
        clock = clock.plus(Duration.ofMinutes(47));
        return acts.as(post).at(clock);
    }

    private void register(String name, Letters letter) {
        RegisterDak register = as(province.clerk()).register(letter);
        office.after(register);
        papers.put(name, register.dak());
    }

    /// The clerk sends it to somebody.
    public void mark(String name, PostId to, String remark) {
        Acts clerk = as(province.clerk());
        MarkDak mark = (remark.isEmpty() ? clerk : clerk.saying(remark)).mark(dak(name), to);
        office.after(mark);
        originals.put(name, mark.addressees().getFirst().marking());
    }

    /// The letter goes to the Secretary, to the Chief Secretary, and back to him.
    public void sendUp(String name) {
        mark(name, province.secretary(), "");
        open(name, province.secretary());
        forward(name, province.secretary(), province.chiefSecretary(), null);
        open(name, province.chiefSecretary());
        forward(name, province.chiefSecretary(), province.secretary(), "Please report.");
    }

    private void open(String name, PostId by) {
        office.after(as(by).receive(dak(name), marking(name)), as(by).open(dak(name), marking(name)));
    }

    private void remark(String name, PostId by, String text) {
        office.after(as(by).remark(dak(name), marking(name), text));
    }

    private void forward(String name, PostId from, PostId to, @Nullable String remark) {
        Acts sender = as(from);
        office.after((remark == null ? sender : sender.saying(remark)).forward(dak(name), marking(name), to,
                LocalDate.of(2026, 5, 8)));
    }
}
