package pk.gob.edaftar.desktop.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.model.audit.AuditLine;
import pk.gob.edaftar.model.command.Refusal;

/// A line of the log in words.
record LogWords(Kit kit, Wording wording) {
    private static final Duration SAME = Duration.ofMinutes(2);

    String person(AuditLine line) {
        return line.person() == null ? kit.say("audit.nobody") : wording.names().person(line.person());
    }

    /// As which post, by the name of the day; empty where it was none.
    String post(AuditLine line) {
        return line.post() == null ? "" : wording.names().post(line.post(), line.arrived());
    }

    /// For which post; empty where for none but his own.
    String behalf(AuditLine line) {
        return line.behalf() == null ? "" : wording.names().post(line.behalf(), line.arrived());
    }

    String who(AuditLine line) {
        if (line.post() == null) {
            return person(line);
        }
        return line.behalf() == null ? kit.say("audit.whoAs", person(line), post(line))
                : kit.say("audit.whoAsFor", person(line), post(line), behalf(line));
    }

    String what(AuditLine line) {
        String key = "audit.act." + line.what();
        String act = line.what().isEmpty() ? "" : kit.messages().has(key) ? kit.say(key) : kit.say("audit.act.other");
        return line.kind() == AuditKind.ACT ? act : act.isEmpty() ? kit.say(kind(line.kind())) : kit.say(kind(line.kind()) + ".of", act);
    }

    private static String kind(AuditKind kind) {
        return "audit.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Which rule said no; empty where none did.
    String rule(AuditLine line) {
        return line.rule().isEmpty() ? "" : wording.refusal(new Refusal(line.rule(), List.of())).text();
    }

    /// The papers' numbers, all of them.
    String papers(LogRow.Line row) {
        return row.numbers().stream().map(this::paper).collect(Collectors.joining(kit.say("audit.separator")));
    }

    String paper(String number) {
        return number.isEmpty() ? kit.say("audit.paperNotHere") : Bidi.ltr(number);
    }

    String chain(AuditLine line) {
        return kit.say(line.holds() ? "audit.chain.holds" : "audit.chain.broken");
    }

    /// The desk's own time, where it tells another story than the server's.
    Optional<String> done(AuditLine line) {
        return line.done() == null || Duration.between(line.done(), line.arrived()).abs().compareTo(SAME) <= 0 ? Optional.empty()
                : Optional.of(kit.say("audit.done", kit.dates().shortStamp(line.done(), wording.desk().now())));
    }

    List<String> more(AuditLine line) {
        List<String> more = new ArrayList<>();
        if (!line.rule().isEmpty()) {
            more.add(rule(line));
        }
        done(line).ifPresent(more::add);
        if (!line.deviceName().isEmpty()) {
            more.add(kit.say("audit.device", line.deviceName()));
        }
        // last: words of another script would turn the whole line round
        if (!line.words().isEmpty()) {
            more.add(kit.say("audit.words", line.words()));
        }
        return more;
    }
}
