package pk.gob.edaftar.server.http;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pk.gob.edaftar.server.fixture.TestServer;

/// Every address a server answers at: a new one is tried by every test that walks them.
public final class Addresses {
    private static final String SOME_ID = "00000000-0000-0000-0000-000000000001";

    private Addresses() {}

    /// By what they are called, such as `POST /api/session`, with the method that answers.
    public static Map<String, HandlerMethod> of(TestServer server) {
        Map<String, HandlerMethod> found = new TreeMap<>();
        server.part(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((info, method) ->
                info.getPatternValues().forEach(path -> info.getMethodsCondition().getMethods()
                        .forEach(verb -> found.put(verb.name() + " " + path, method))));
        found.keySet().removeIf(address -> !address.contains("/api/"));
        return found;
    }

    public static String verb(String address) {
        return address.substring(0, address.indexOf(' '));
    }

    /// Its path, with some identity wherever one is wanted.
    public static String path(String address) {
        return address.substring(address.indexOf(' ') + 1).replaceAll("\\{\\w+}", SOME_ID);
    }
}
