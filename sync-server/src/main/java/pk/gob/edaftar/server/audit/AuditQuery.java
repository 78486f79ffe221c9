package pk.gob.edaftar.server.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gob.edaftar.model.audit.AuditAsk;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.model.audit.AuditPage;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.sync.ReadingKind;
import pk.gob.edaftar.model.sync.Verdict;

/// The one statement a page of the log is read with: each of the three logs from its newest line back, no further than the page
/// goes. Who may see what is part of every branch, not of what is done with its rows.
final class AuditQuery {
    /// Whether he may read some of a paper; part 3 is content, so a Secret paper is none of them.
    private static final String SEEN = "EXISTS (SELECT 1 FROM feed f WHERE f.paper = %s AND f.part = 3 AND f.stream = ANY (:streams) AND NOT f.gone)";
    private static final String NUMBERED = "(SELECT e.paper FROM dak_entry e WHERE e.sought LIKE :fragment"
            + " UNION SELECT e.paper FROM dak_letter e WHERE e.sought LIKE :fragment"
            + " UNION SELECT e.paper FROM dak_diarised e WHERE e.sought LIKE :fragment)";
    private static final String HELD = "EXISTS (SELECT 1 FROM unnest(:%1$sPersons::uuid[], :%1$sFrom::timestamptz[], :%1$sTo::timestamptz[])"
            + " AS c(person, began, ended) WHERE c.person = %2$s.person AND %2$s.%3$s >= c.began AND %2$s.%3$s < c.ended)";

    private final AuditAsk ask;
    private final Scope scope;
    private final boolean byNumber;

    AuditQuery(AuditAsk ask, Scope scope, boolean byNumber) {
        this.ask = ask;
        this.scope = scope;
        this.byNumber = byNumber;
    }

    /// The statement; empty where nothing asked for is his to see.
    String text() {
        Map<AuditKind.Log, List<AuditKind>> kinds = new LinkedHashMap<>();
        for (AuditKind kind : ask.kinds().isEmpty() ? List.of(AuditKind.values()) : ask.kinds()) {
            kinds.computeIfAbsent(kind.log(), log -> new ArrayList<>()).add(kind);
        }
        String branches = kinds.entrySet().stream().map(each -> "(" + branch(each.getKey(), each.getValue()) + ")")
                .collect(Collectors.joining("\nUNION ALL\n"));
        return "SELECT l.*, d.name AS device_name FROM (" + branches + "\n) l (branch, chain, n, arrived, done, kind, what, person, post, behalf, device, papers, words, rule, holds)"
                + " LEFT JOIN device d ON d.id = l.device"
                + "\nORDER BY arrived DESC, branch DESC, chain DESC, n DESC LIMIT " + (AuditPage.LINES + 1);
    }

    private String branch(AuditKind.Log log, List<AuditKind> kinds) {
        return switch (log) {
            case ACTS -> branch("A", """
                    SELECT 'A' AS branch, x.paper AS chain, x.seq AS n, x.at AS arrived, (x.said::json #>> '{act,at}')::timestamptz AS done,
                        x.verdict AS kind, x.kind AS what, x.person, x.post, x.behalf, x.device, ARRAY[x.paper] AS papers, '' AS words,
                        coalesce(x.answered::json #>> '{refusal,rule}', '') AS rule,
                        x.hash = act_hash(x) AND x.previous = coalesce((SELECT p.hash FROM act p WHERE p.paper = x.paper AND p.seq = x.seq - 1), '') AS holds
                    FROM act x""", "at", "(x.said::json #>> '{act,at}')::timestamptz", "paper", "seq", acts(kinds));
            case DESKS -> branch("D", """
                    SELECT 'D', x.chain, x.n, x.received_at, x.at, x.kind, '', x.person, x.post, NULL::uuid, x.device,
                        CASE WHEN x.paper IS NULL THEN '{}'::uuid[] ELSE ARRAY[x.paper] END, coalesce(x.words, ''), '',
                        x.follows AND reading_holds(x) AND x.previous = coalesce((SELECT p.hash FROM reading p WHERE p.chain = x.chain AND p.n = x.n - 1), '')
                    FROM reading x""", "received_at", "x.at", "chain", "n", desks(kinds));
            case SERVER -> branch("S", """
                    SELECT 'S', x.chain, x.n, x.at, NULL::timestamptz, x.kind, '', x.person, x.post, NULL::uuid, x.device,
                        ARRAY(SELECT p FROM unnest(x.papers) p WHERE %s), x.words, x.rule,
                        x.hash = server_log_hash(x) AND (x.n = 1 OR x.previous = coalesce((SELECT p.hash FROM server_log p WHERE p.chain = x.chain AND p.n = x.n - 1), ''))
                    FROM server_log x""".formatted(seen("p")), "at", "x.at", "chain", "n", server(kinds));
        };
    }

    private String branch(String name, String select, String arrived, String done, String chain, String n, List<String> own) {
        List<String> conditions = new ArrayList<>(own);
        conditions.add("x." + arrived + " <= :at");
        conditions.add("(x.%s, '%s', x.%s, x.%s) < (:at, :branch, :chain, :n)".formatted(arrived, name, chain, n));
        if (ask.person() != null) {
            conditions.add("x.person = :person");
        }
        if (ask.from() != null) {
            conditions.add("x." + arrived + " >= :from");
        }
        if (ask.to() != null) {
            conditions.add("least(" + done + ", x." + arrived + ") < :to");
        }
        return select + "\nWHERE " + String.join("\n  AND ", conditions)
                + "\nORDER BY x.%s DESC, x.%s DESC, x.%s DESC LIMIT %d".formatted(arrived, chain, n, AuditPage.LINES + 1);
    }

    private List<String> acts(List<AuditKind> kinds) {
        List<String> conditions = new ArrayList<>();
        conditions.add("x.verdict IN (" + quoted(kinds.stream().map(AuditQuery::verdict).map(Verdict::name).toList()) + ")");
        String directory = "x.paper = '" + OrgCommand.DIRECTORY + "'";
        conditions.add(scope.ofPapers() ? "(" + directory + " OR " + seen("x.paper") + ")" : directory);
        paper("x.paper", conditions);
        if (ask.post() != null) {
            conditions.add("(x.post = :post OR x.behalf = :post)");
        }
        return conditions;
    }

    private List<String> desks(List<AuditKind> kinds) {
        List<String> conditions = new ArrayList<>();
        conditions.add("x.kind IN (" + quoted(kinds.stream().filter(this::mayKnow).map(AuditQuery::reading).map(ReadingKind::name).toList()) + ")");
        if (scope.ofPapers()) {
            conditions.add(own("at"));
            conditions.add("(x.paper IS NULL OR " + seen("x.paper") + ")");
        }
        paper("x.paper", conditions);
        post("at", conditions);
        return conditions;
    }

    private List<String> server(List<AuditKind> kinds) {
        List<String> conditions = new ArrayList<>();
        conditions.add("x.kind IN (" + quoted(kinds.stream().filter(this::mayKnow).map(AuditKind::name).toList()) + ")");
        if (scope.ofPapers()) {
            conditions.add(own("at"));
            conditions.add("(x.papers = '{}' OR EXISTS (SELECT 1 FROM unnest(x.papers) p WHERE " + seen("p") + "))");
        }
        if (ask.paper() != null) {
            conditions.add("x.papers @> ARRAY[:paper::uuid]");
        }
        List<String> one = new ArrayList<>();
        paper("p", one);
        if (!one.isEmpty()) {
            one.add(seen("p"));
            conditions.add("EXISTS (SELECT 1 FROM unnest(x.papers) p WHERE " + String.join(" AND ", one) + ")");
        }
        post("at", conditions);
        return conditions;
    }

    private void paper(String paper, List<String> conditions) {
        if (ask.paper() != null) {
            conditions.add(paper + " = :paper");
        }
        if (byNumber) {
            conditions.add(paper + " IN " + NUMBERED);
        }
    }

    /// Done as the post, or by whoever held it then where it is not said as what.
    private void post(String time, List<String> conditions) {
        if (ask.post() != null) {
            conditions.add("(x.post = :post OR (x.post IS NULL AND " + HELD.formatted("holder", "x", time) + "))");
        }
    }

    private static String own(String time) {
        return "(x.post = ANY (:posts) OR (x.post IS NULL AND " + HELD.formatted("own", "x", time) + "))";
    }

    private String seen(String paper) {
        return scope.ofPapers() ? SEEN.formatted(paper) : "false";
    }

    private boolean mayKnow(AuditKind kind) {
        return scope.ofPapers() || kind.ofAccounts();
    }

    private static String quoted(List<String> names) {
        // none of them is anybody's to choose: they are names of constants
        return names.isEmpty() ? "NULL" : names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    private static Verdict verdict(AuditKind kind) {
        return switch (kind) {
            case ACT -> Verdict.ACCEPTED;
            case ACT_REFUSED -> Verdict.REFUSED;
            case ACT_QUARANTINED -> Verdict.QUARANTINED;
            default -> throw new IllegalArgumentException(kind + " is no act");
        };
    }

    private static ReadingKind reading(AuditKind kind) {
        return kind == AuditKind.DESK_OPENED ? ReadingKind.SIGNED_IN : ReadingKind.valueOf(kind.name());
    }

    /// What a stored word of a branch means.
    static AuditKind kind(String branch, String stored) {
        return switch (branch) {
            case "A" -> switch (Verdict.valueOf(stored)) {
                case ACCEPTED -> AuditKind.ACT;
                case QUARANTINED -> AuditKind.ACT_QUARANTINED;
                default -> AuditKind.ACT_REFUSED;
            };
            case "D" -> stored.equals(ReadingKind.SIGNED_IN.name()) ? AuditKind.DESK_OPENED : AuditKind.valueOf(stored);
            default -> AuditKind.valueOf(stored);
        };
    }
}
