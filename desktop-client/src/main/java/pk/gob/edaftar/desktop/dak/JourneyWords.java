package pk.gob.edaftar.desktop.dak;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.OfficeNames;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.dak.MovementKind;
import pk.gob.edaftar.model.org.OfficeItself;

/// A paper's journey in words: who did what, when, by the names of the day, and how long each kept it.
final class JourneyWords {
    private static final Duration LATE = Duration.ofMinutes(30);

    private final Paper paper;
    private final Kit kit;
    private final Wording wording;
    private final OfficeNames names;

    JourneyWords(Paper paper, Kit kit, Wording wording) {
        this.paper = paper;
        this.kit = kit;
        this.wording = wording;
        this.names = wording.names();
    }

    String what(Movement movement) {
        String key = "dak.journey." + Chips.name(movement.kind());
        return switch (movement.kind()) {
            case MARKED, FORWARDED, RETURNED -> kit.say(isCopy(movement) ? key + ".copy" : key, to(movement));
            case RECALLED -> kit.say(key, movement.from() == null ? "" : names.postAlone(movement.from(), movement.at()));
            case DIARISED -> paper.trail().diarised(movement.id()).map(made -> kit.say(key, names.unit(made.registry(), movement.at()),
                    Bidi.ltr(made.printed()))).orElseGet(() -> kit.say(key, "", ""));
            case REGISTERED, RECEIVED, OPENED, REMARKED, PUT_AWAY, ASKED_BACK, RECEIVED_ON_PAPER, REOPENED, ARCHIVED, REPLIED,
                    CORRECTED, TEXT_CORRECTED, FINDING_SETTLED, LINKED, REMINDED, FLAGGED, FLAG_DONE, ACKNOWLEDGED, MADE_ORDINARY, MADE_CONFIDENTIAL, MADE_SECRET, ENCLOSED, ATTACHED,
                    FILE_RENEWED -> kit.say(key);
        };
    }

    private boolean isCopy(Movement movement) {
        return paper.trail().marking(movement.marking()).filter(marking -> !marking.original()).isPresent();
    }

    private String to(Movement movement) {
        return movement.to() == null ? "" : names.postAlone(movement.to(), movement.at());
    }

    String who(Movement movement) {
        if (movement.person().equals(OfficeItself.PERSON)) {
            return kit.say("dak.journey.byItself");
        }
        String post = names.postAlone(movement.as(), movement.at());
        String person = names.person(movement.person());
        return movement.onBehalfOf() == null ? kit.say("dak.journey.by", post, person)
                : kit.say("dak.journey.byFor", post, person, names.postAlone(movement.onBehalfOf(), movement.at()));
    }

    String when(Movement movement) {
        String at = kit.dates().shortStamp(movement.at(), wording.desk().now());
        Instant received = movement.received();
        boolean late = movement.lateFiling()
                || (received != null && Duration.between(movement.at(), received).compareTo(LATE) > 0);
        return late && received != null ? kit.say("dak.journey.late", at, kit.dates().shortStamp(received, wording.desk().now())) : at;
    }

    /// How long the marking stayed where this movement brought it; until now where it still is.
    Optional<String> held(Movement movement) {
        if (movement.to() == null || movement.kind() == MovementKind.REGISTERED && !paper.trail().markings().isEmpty()) {
            return Optional.empty();
        }
        List<Movement> after = paper.trail().movements().stream()
                .filter(next -> next.at().isAfter(movement.at()) && leaves(next, movement)).toList();
        boolean still = after.isEmpty() && paper.trail().dak().state() != DakState.PUT_AWAY;
        if (after.isEmpty() && !still) {
            return Optional.empty();
        }
        Instant until = still ? wording.desk().now() : after.getFirst().at();
        String length = kit.dates().length(Duration.between(movement.at(), until));
        return Optional.of(kit.say(still ? "dak.journey.holds" : "dak.journey.held", to(movement), length));
    }

    private static boolean leaves(Movement next, Movement movement) {
        boolean same = movement.marking() == null || movement.marking().equals(next.marking());
        return same && (next.to() != null || next.kind() == MovementKind.PUT_AWAY);
    }
}
