package pk.gob.edaftar.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.audit.AuditAsk;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.model.audit.AuditLine;
import pk.gob.edaftar.model.audit.AuditPage;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.server.fixture.LetterDay;

/// What the log tells to whom.
class AuditTest {
    private static final SmallProvince PROVINCE = AuditedDay.PROVINCE;
    private static final AuditAsk AUDITOR = AuditedDay.ask(PROVINCE.auditor());
    private static AuditedDay day;

    @BeforeAll
    static void start() {
        day = new AuditedDay();
    }

    @AfterAll
    static void stop() {
        day.close();
    }

    @Test
    void theAuditorIsToldEverythingThatWasDoneInHisDepartment() {
        List<AuditLine> lines = day.all(day.auditor, AUDITOR);
        Set<AuditKind> clerks = of(lines, PROVINCE.clerk()).stream().map(AuditLine::kind).collect(Collectors.toSet());
        assertThat(clerks).contains(AuditKind.ACT, AuditKind.DESK_OPENED, AuditKind.OPENED, AuditKind.FILE_READ, AuditKind.SOUGHT, AuditKind.PRINTED,
                AuditKind.EXPORTED, AuditKind.IMPORTED, AuditKind.SIGNED_IN, AuditKind.SIGN_IN_REFUSED, AuditKind.SOUGHT_AT_SERVER,
                AuditKind.HANDED_OUT, AuditKind.TURNED_AWAY);
        AuditLine registered = lines.stream().filter(line -> line.what().equals("dak.register")).findFirst().orElseThrow();
        assertThat(registered.papers()).containsExactly(day.letter.dak().value());
        assertThat(registered.post()).isEqualTo(PROVINCE.clerk());
        assertThat(registered.device()).isEqualTo(day.clerk.desk().device());
        assertThat(registered.deviceName()).isEqualTo("test desk");
        assertThat(registered.done()).isNotNull();
        AuditLine tried = lines.stream().filter(line -> line.kind() == AuditKind.ACT_REFUSED).findFirst().orElseThrow();
        assertThat(tried.person()).as("an outsider tried it on a paper of his").isEqualTo(PROVINCE.person(PROVINCE.financeClerk()));
        assertThat(tried.rule()).isEqualTo("dak.unknown");
        assertThat(lines).allMatch(AuditLine::holds);
        assertThat(lines.stream().map(AuditLine::arrived)).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void whatTheAuditorLooksUpIsLoggedToo() {
        day.page(day.auditor, new AuditAsk(PROVINCE.auditor(), "17", null, null, PROVINCE.clerk(), List.of(), null, null, null));
        assertThat(day.page(day.auditor, AUDITOR).lines()).anySatisfy(line -> {
            assertThat(line.kind()).isEqualTo(AuditKind.AUDITED);
            assertThat(line.person()).isEqualTo(PROVINCE.person(PROVINCE.auditor()));
            assertThat(line.words()).startsWith("17 · Diary Clerk");
        });
    }

    @Test
    void noWordOfAPaperAndNoSecretPaperIsTold() {
        List<AuditLine> lines = day.all(day.auditor, AUDITOR);
        assertThat(papers(lines)).contains(day.letter.dak().value()).doesNotContain(day.secret.dak().value(), day.finance.dak().value());
        String said = day.auditor.desk().post("/api/audit", AUDITOR).body() + lines;
        assertThat(said).doesNotContain("Repair of the rest house", "Nobody is to read this", "Money for nobody", "typed into");
    }

    @Test
    void whoeverIsNoAuditorIsToldNothing() {
        for (PostId post : List.of(PROVINCE.clerk(), PROVINCE.secretary(), PROVINCE.soAdmin(), PROVINCE.chiefMinister(), PROVINCE.chiefSecretary())) {
            LetterDay somebody = new LetterDay(day.server, PROVINCE, post);
            assertThat(somebody.desk().post("/api/audit", AuditedDay.ask(post)).rule()).isEqualTo("session.notYours");
            assertThat(somebody.desk().post("/api/audit", AUDITOR).rule()).as("in the auditor's post").isEqualTo("session.notYours");
        }
    }

    @Test
    void anotherDepartmentsAuditorIsToldOfHisOwnAlone() {
        LetterDay other = new LetterDay(day.server, PROVINCE, PROVINCE.auditorFinance());
        List<AuditLine> lines = day.all(other, AuditedDay.ask(PROVINCE.auditorFinance()));
        assertThat(papers(lines)).containsExactly(day.finance.dak().value());
        assertThat(of(lines, PROVINCE.clerk())).isEmpty();
        assertThat(of(lines, PROVINCE.financeClerk())).extracting(AuditLine::kind).contains(AuditKind.SIGNED_IN).doesNotContain(AuditKind.ACT_REFUSED);
        assertThat(day.all(other, paper(PROVINCE.auditorFinance(), day.letter.dak().value()))).isEmpty();
        assertThat(other.desk().post("/api/audit", AUDITOR).rule()).isEqualTo("session.notYours");
    }

    @Test
    void theAdministratorIsToldOfSignInsAndOfNoPaper() {
        LetterDay administrator = new LetterDay(day.server, PROVINCE, PROVINCE.superAdmin());
        List<AuditLine> lines = day.all(administrator, AuditedDay.ask(PROVINCE.superAdmin()));
        assertThat(of(lines, PROVINCE.financeClerk())).extracting(AuditLine::kind).contains(AuditKind.SIGNED_IN);
        assertThat(lines).anyMatch(line -> line.kind() == AuditKind.SIGN_IN_REFUSED && line.person() == null);
        assertThat(lines).anyMatch(line -> line.what().startsWith("org."));
        assertThat(papers(lines)).isEmpty();
        assertThat(lines).filteredOn(line -> line.kind() != AuditKind.ACT).allMatch(line -> line.kind().ofAccounts());
        assertThat(lines).noneMatch(line -> line.what().startsWith("dak."));
        assertThat(day.all(administrator, paper(PROVINCE.superAdmin(), day.letter.dak().value()))).isEmpty();
        assertThat(day.all(administrator, numbered(PROVINCE.superAdmin()))).isEmpty();
    }

    @Test
    void itIsNarrowedByPaperPersonPostKindAndTime() {
        UUID dak = day.letter.dak().value();
        assertThat(day.all(day.auditor, paper(PROVINCE.auditor(), dak))).isNotEmpty().allMatch(line -> line.papers().equals(List.of(dak)))
                .extracting(AuditLine::kind).contains(AuditKind.ACT, AuditKind.OPENED, AuditKind.HANDED_OUT);
        assertThat(day.all(day.auditor, numbered(PROVINCE.auditor()))).isNotEmpty().allMatch(line -> line.papers().contains(dak));
        PersonId clerk = PROVINCE.person(PROVINCE.clerk());
        assertThat(day.all(day.auditor, new AuditAsk(PROVINCE.auditor(), "", null, clerk, null, List.of(), null, null, null)))
                .isNotEmpty().allMatch(line -> clerk.equals(line.person()));
        assertThat(day.all(day.auditor, new AuditAsk(PROVINCE.auditor(), "", null, null, PROVINCE.clerk(), List.of(), null, null, null)))
                .isNotEmpty().allMatch(line -> clerk.equals(line.person())).anyMatch(line -> line.kind() == AuditKind.SIGNED_IN);
        for (AuditKind kind : EnumSet.of(AuditKind.ACT, AuditKind.SOUGHT, AuditKind.SIGN_IN_REFUSED)) {
            assertThat(day.all(day.auditor, new AuditAsk(PROVINCE.auditor(), "", null, null, null, List.of(kind), null, null, null)))
                    .isNotEmpty().allMatch(line -> line.kind() == kind);
        }
        Instant hourAgo = Instant.now().minus(Duration.ofHours(1));
        assertThat(day.all(day.auditor, between(hourAgo, null))).isNotEmpty();
        assertThat(day.all(day.auditor, between(null, hourAgo))).noneMatch(line -> line.kind() != AuditKind.ACT);
        assertThat(day.all(day.auditor, between(Instant.now().plus(Duration.ofHours(1)), null))).isEmpty();
    }

    @Test
    void itComesInPagesThatMissNothingAndSayNothingTwice() {
        for (int n = 0; n < 2 * AuditPage.LINES; n++) {
            day.clerk.desk().get("/api/accounts");
        }
        AuditAsk away = new AuditAsk(PROVINCE.auditor(), "", null, null, null, List.of(AuditKind.TURNED_AWAY), null, null, null);
        assertThat(day.page(day.auditor, away).lines()).hasSize(AuditPage.LINES);
        List<AuditLine> all = day.all(day.auditor, away);
        int logged = day.server.part(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("SELECT count(*) FROM server_log WHERE kind = 'TURNED_AWAY' AND person = :person")
                .param("person", PROVINCE.person(PROVINCE.clerk()).value()).query(Integer.class).single();
        assertThat(of(all, PROVINCE.clerk())).hasSize(logged).hasSizeGreaterThan(2 * AuditPage.LINES);
        assertThat(day.auditor.desk().post("/api/audit", AUDITOR.after("no.place.at.all")).rule()).isEqualTo("request.broken");
    }

    private static AuditAsk paper(PostId as, UUID paper) {
        return new AuditAsk(as, "", paper, null, null, List.of(), null, null, null);
    }

    private static AuditAsk numbered(PostId as) {
        return new AuditAsk(as, day.letter.number().serial() + "/2026", null, null, null, List.of(), null, null, null);
    }

    private static AuditAsk between(@Nullable Instant from, @Nullable Instant to) {
        return new AuditAsk(PROVINCE.auditor(), "", null, null, null, List.of(), from, to, null);
    }

    private static List<AuditLine> of(List<AuditLine> lines, PostId post) {
        return lines.stream().filter(line -> PROVINCE.person(post).equals(line.person())).toList();
    }

    private static Set<UUID> papers(List<AuditLine> lines) {
        return lines.stream().flatMap(line -> line.papers().stream()).collect(Collectors.toSet());
    }
}
