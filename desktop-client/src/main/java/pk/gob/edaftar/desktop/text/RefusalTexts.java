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

    /// What was found wrong with a fact that stands all the same; told to the registry's head, not to its author.
    public Shown of(Finding finding) {
        String key = "finding." + finding.rule();
        return messages.has(key) ? new Shown(messages.of(key, said(finding.arguments())), "")
                : of(finding.rule(), finding.arguments());
    }

    private Shown of(String rule, List<Argument> arguments) {
        String key = "refusal." + rule;
        if (!messages.has(key)) {
            return new Shown(messages.of("refusal.other", rule), messages.of("refusal.other.remedy"));
        }
        Object[] said = said(arguments);
        return new Shown(messages.of(key, said), messages.of(key + ".remedy", said));
    }

    private Object[] said(List<Argument> arguments) {
        return arguments.stream().map(this::say).toArray();
    }

    private String say(Argument argument) {
        return switch (argument.kind()) {
            case Argument.POST -> names.postAndHolder(new PostId(UUID.fromString(argument.value())), at);
            case Argument.UNIT -> names.unit(new UnitId(UUID.fromString(argument.value())), at);
            case Argument.INSTANT -> dates.stamp(Instant.parse(argument.value()));
            default -> text(argument.value());
        };
    }

    /// A field of a form is named by its text, anything else said as it is.
    private String text(String value) {
        String field = "refusal.field." + value;
        return messages.has(field) ? messages.of(field) : Bidi.ltr(value);
    }
}
