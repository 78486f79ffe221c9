package pk.gob.edaftar.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.server.session.Caller;
import pk.gob.edaftar.server.session.Sessions;

/// Lets nobody in without a session, except where an address says it is [Open], and other systems only where it says
/// [ForPrograms]; and hands the caller to whoever asks.
final class SessionGate implements HandlerInterceptor, HandlerMethodArgumentResolver {
    private static final String CALLER = SessionGate.class.getName();
    /// Whose token it was, whether it opened anything or not.
    private static final String WHOSE = CALLER + ".whose";
    private static final String BEARER = "Bearer ";

    private final Sessions sessions;

    SessionGate(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // answers hold tokens, keys and papers: nothing in between keeps them, or takes them for something else
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!(handler instanceof HandlerMethod method) || method.hasMethodAnnotation(Open.class)) {
            return true;
        }
        if (request.getAttribute(CALLER) != null) {
            return true;
        }
        Caller caller = switch (sessions.find(token(request))) {
            case Sessions.Found.Here here -> here.caller();
            case Sessions.Found.Refused refused -> {
                if (refused.whose() != null) {
                    request.setAttribute(WHOSE, refused.whose());
                }
                throw new RequestRefused(refused.refusal());
            }
        };
        request.setAttribute(WHOSE, caller.session());
        if (caller.mustChangePassword() && !method.hasMethodAnnotation(BeforePasswordChange.class)) {
            throw new RequestRefused(SessionRule.PASSWORD_MUST_CHANGE);
        }
        if (caller.program() != method.hasMethodAnnotation(ForPrograms.class) && !method.hasMethodAnnotation(ForPrograms.Too.class)) {
            throw new RequestRefused(SessionRule.NOT_YOURS);
        }
        request.setAttribute(CALLER, caller);
        return true;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        Object caller = request.getAttribute(CALLER, RequestAttributes.SCOPE_REQUEST);
        if (caller == null) {
            throw new IllegalStateException(parameter.getMethod() + " is open and has no caller");
        }
        return caller;
    }

    /// Who made a request, as far as it is known.
    static Optional<Session> caller(HttpServletRequest request) {
        return Optional.ofNullable((Session) request.getAttribute(WHOSE));
    }

    private static String token(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(BEARER)) {
            throw new RequestRefused(SessionRule.NOT_SIGNED_IN);
        }
        return header.substring(BEARER.length()).strip();
    }
}
