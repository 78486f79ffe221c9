package pk.gob.edaftar.desktop.text;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Finding;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;

/// What a rule said no to, and what would make it possible, in the reader's language.
public final class RefusalTexts {
    /// A refusal as it is shown.
    /// @param text what is not possible and why
    /// @param remedy what would make it possible
    public record Shown(String text, String remedy) {
        /// Both, for a tooltip or a screen reader.
        public String whole() {
            return text + "\n" + remedy;
        }
    }

    private final Messages messages;
    private final OfficeNames names;
    private final Dates dates;
    private final Instant at;

    /// @param at the day whose names posts and units are called by
    public RefusalTexts(Messages messages, OfficeNames names, Instant at) {
        this.messages = messages;
        this.names = names;
        this.dates = new Dates(messages);
        this.at = at;
    }

    public Shown of(Refusal refusal) {
        return of(refusal.rule(), refusal.arguments());
    }

    /// A finding says the same of a fact that stands all the same.
    public Shown of(Finding finding) {
        return of(finding.rule(), finding.arguments());
    }

    private Shown of(String rule, List<Argument> arguments) {
        String key = "refusal." + rule;
        if (!messages.has(key)) {
            return new Shown(messages.of("refusal.other", rule), messages.of("refusal.other.remedy"));
        }
        Object[] said = arguments.stream().map(this::say).toArray();
        return new Shown(messages.of(key, said), messages.of(key + ".remedy", said));
    }

    private String say(Argument argument) {
        return switch (argument.kind()) {
            case Argument.POST -> names.postAndHolder(new PostId(UUID.fromString(argument.value())), at);
            case Argument.UNIT -> names.unit(new UnitId(UUID.fromString(argument.value())), at);
            case Argument.INSTANT -> dates.stamp(Instant.parse(argument.value()));
            default -> Bidi.ltr(argument.value());
        };
    }
}
