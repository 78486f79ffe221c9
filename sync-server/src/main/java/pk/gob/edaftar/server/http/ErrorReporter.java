package pk.gob.edaftar.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.TryAgain;
import pk.gob.edaftar.model.wire.WireException;
import pk.gob.edaftar.server.ledger.ServerLog;

/// Turns whatever went wrong into one shape, a refusal: which rule, and about what. A bug is logged here, once,
/// under a code that its answer carries; a log never shows whose request it was.
@RestControllerAdvice
class ErrorReporter {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorReporter.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String RETRY_SECONDS = "5";

    private final ServerLog log;

    ErrorReporter(ServerLog log) {
        this.log = log;
    }

    @ExceptionHandler
    ResponseEntity<Refusal> refused(RequestRefused refused, HttpServletRequest request) {
        SessionGate.caller(request).ifPresent(caller -> turnedAway(caller, refused.refusal(), request));
        return answer(refused.refusal());
    }

    /// What somebody tried who is known; a stranger's knocking is not kept, or anybody could fill the log.
    private void turnedAway(Session session, Refusal refusal, HttpServletRequest request) {
        if (Statuses.of(refusal) != HttpStatus.SERVICE_UNAVAILABLE) {
            try {
                log.write(ServerLog.Entry.of(AuditKind.TURNED_AWAY, session).saying(request.getServletPath()).refusedBy(refusal.rule()));
            } catch (DataAccessException | CannotCreateTransactionException e) {
                LOG.warn("A refusal could not be written down: {}", e.getMessage());
            }
        }
    }

    @ExceptionHandler
    ResponseEntity<Refusal> broken(WireException broken) {
        return answer(SessionRule.REQUEST_BROKEN.refuses(Argument.text(String.valueOf(broken.getMessage()))));
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Refusal> unreadable() {
        return answer(SessionRule.REQUEST_BROKEN.refuses());
    }

    /// The database is away, restarting or too busy: trouble that passes.
    @ExceptionHandler({DataAccessResourceFailureException.class, TransientDataAccessException.class,
            CannotCreateTransactionException.class, TryAgain.class})
    ResponseEntity<Refusal> trouble(Exception trouble) {
        LOG.warn("The database does not answer as it should: {}", trouble.getMessage());
        return answer(SessionRule.SERVER_TROUBLE.refuses());
    }

    /// The other end went away; there is nobody to answer.
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {
        LOG.debug("a client went away", gone);
    }

    @ExceptionHandler
    ResponseEntity<Refusal> other(Exception other, HttpServletRequest request) {
        if (other instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            boolean nowhere = known.getStatusCode().value() == HttpStatus.NOT_FOUND.value()
                    || known.getStatusCode().value() == HttpStatus.METHOD_NOT_ALLOWED.value();
            Refusal refusal = (nowhere ? SessionRule.NO_SUCH_ADDRESS : SessionRule.REQUEST_BROKEN).refuses();
            return ResponseEntity.status(known.getStatusCode()).body(refusal);
        }
        String code = HexFormat.of().withUpperCase().toHexDigits((short) RANDOM.nextInt());
        LOG.error("{} at {} {}", code, request.getMethod(), request.getServletPath(), other);
        return ResponseEntity.status(HttpStatus.INTERNAL_SERVER_ERROR)
                .body(SessionRule.SERVER_TROUBLE.refuses(Argument.text(code)));
    }

    private static ResponseEntity<Refusal> answer(Refusal refusal) {
        HttpStatus status = Statuses.of(refusal);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (status == HttpStatus.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.body(refusal);
    }
}
