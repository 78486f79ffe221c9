package pk.gob.edaftar.server.http;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.session.SessionRule;

/// The HTTP status of a refusal. Desks read the rule; the status is for everything in between.
final class Statuses {
    private static final Map<String, SessionRule> RULES = Arrays.stream(SessionRule.values())
            .collect(Collectors.toMap(SessionRule::key, Function.identity()));

    private Statuses() {}

    /// Any rule of the office, rather than of the session, is a plain *no*.
    static HttpStatus of(Refusal refusal) {
        SessionRule rule = RULES.get(refusal.rule());
        return rule == null ? HttpStatus.UNPROCESSABLE_CONTENT : switch (rule) {
            case WRONG_PASSWORD, NOT_SIGNED_IN -> HttpStatus.UNAUTHORIZED;
            case DEVICE_REVOKED, DEVICE_NOT_ADMITTED, PASSWORD_MUST_CHANGE, WRONG_CODE, INVITATION_WRONG, NOT_YOURS, OUTBOX_UNKNOWN -> HttpStatus.FORBIDDEN;
            case TICKET_UNKNOWN, NO_SUCH_ADDRESS, FILE_NOT_HERE -> HttpStatus.NOT_FOUND;
            case USER_NAME_TAKEN, USER_NAME_STAYS, ALREADY_FOUNDED, INVITATION_OVER, INVITATION_USED, ACCOUNT_SUSPENDED, KEY_USED, OWN_ACCOUNT, FILE_GOES_ON_ELSEWHERE -> HttpStatus.CONFLICT;
            case REQUEST_TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case OTHER_VERSION -> HttpStatus.UPGRADE_REQUIRED;
            case TOO_MANY_WAITING, SERVER_TROUBLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, USER_NAME_BROKEN, PERSON_NAME_TOO_LONG, FILE_NOT_AS_SAID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case REQUEST_BROKEN -> HttpStatus.BAD_REQUEST;
        };
    }
}
