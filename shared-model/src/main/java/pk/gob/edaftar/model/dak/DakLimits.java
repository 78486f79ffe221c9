package pk.gob.edaftar.model.dak;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Refusal;

/// How long texts may be, in characters. Only a desk applies them, before it accepts;
/// a fact that arrives longer is recorded all the same.
public final class DakLimits {
    public static final int LINE = 1_000;
    public static final int REMARK = 20_000;
    public static final int TEXT = 2_000_000;

    private DakLimits() {}

    static Optional<Refusal> lines(LetterHead letter) {
        return Map.of("subject", letter.subject(), "senderName", letter.senderName(),
                        "senderOffice", letter.senderOffice(), "senderReference", letter.senderReference())
                .entrySet().stream().filter(field -> field.getValue().length() > LINE).map(Map.Entry::getKey).sorted()
                .findFirst().map(field -> tooLong(field, LINE));
    }

    static Optional<Refusal> line(String field, String text) {
        return text.length() > LINE ? Optional.of(tooLong(field, LINE)) : Optional.empty();
    }

    static Optional<Refusal> text(String text) {
        return text.length() > TEXT ? Optional.of(tooLong("text", TEXT)) : Optional.empty();
    }

    static Optional<Refusal> remark(@Nullable Written remark) {
        return remark != null && remark.text().length() > REMARK
                ? Optional.of(tooLong("remark", REMARK)) : Optional.empty();
    }

    private static Refusal tooLong(String field, int limit) {
        return DakRule.TOO_LONG.refuses(Argument.text(field), Argument.text(Integer.toString(limit)));
    }
}
