package pk.gob.edaftar.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.wire.Wire;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The description of the API, OpenAPI 3.1, made from the very addresses the server answers at: none can be left out.
@RestController
class ApiController {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    ApiController(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Open
    @ApiNote("This description.")
    @GetMapping(path = "/api/openapi.json", produces = JSON)
    ResponseEntity<byte[]> description() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .body(Wire.text(describe()).getBytes(StandardCharsets.UTF_8));
    }

    private ObjectNode describe() {
        ApiSchemas schemas = new ApiSchemas();
        ObjectNode api = NODES.objectNode().put("openapi", "3.1.0");
        api.putObject("info").put("title", "e-Daftar").put("version", "1");
        ObjectNode paths = NODES.objectNode();
        endpoints().forEach((address, method) -> {
            ObjectNode at = paths.has(address.path()) ? (ObjectNode) paths.get(address.path()) : paths.putObject(address.path());
            at.set(address.verb(), operation(method, schemas));
        });
        api.set("paths", paths);
        ObjectNode components = api.putObject("components");
        components.putObject("securitySchemes").putObject("session").put("type", "http").put("scheme", "bearer");
        components.set("schemas", schemas.all());
        return api;
    }

    private record Address(String path, String verb) implements Comparable<Address> {
        @Override
        public int compareTo(Address other) {
            return (path + verb).compareTo(other.path + other.verb);
        }
    }

    private Map<Address, HandlerMethod> endpoints() {
        Map<Address, HandlerMethod> found = new TreeMap<>();
        mappings.stream().forEach(mapping -> mapping.getHandlerMethods().forEach((info, method) ->
                addresses(info).forEach(address -> found.put(address, method))));
        return found;
    }

    private static java.util.List<Address> addresses(RequestMappingInfo info) {
        return info.getPatternValues().stream().filter(path -> path.startsWith("/api/"))
                .flatMap(path -> info.getMethodsCondition().getMethods().stream().map(RequestMethod::name)
                        .map(verb -> new Address(path, verb.toLowerCase(java.util.Locale.ROOT)))).toList();
    }

    private static ObjectNode operation(HandlerMethod method, ApiSchemas schemas) {
        ApiNote note = Optional.ofNullable(method.getMethodAnnotation(ApiNote.class))
                .orElseThrow(() -> new IllegalStateException(method + " is not described"));
        ObjectNode operation = NODES.objectNode().put("summary", note.value()).put("operationId", method.getMethod().getName());
        if (!method.hasMethodAnnotation(Open.class)) {
            operation.putArray("security").addObject().putArray("session");
        }
        parameters(method, operation);
        request(method).ifPresent(type -> {
            ObjectNode body = operation.putObject("requestBody").put("required", true);
            media(body, type, schemas);
        });
        if (Arrays.stream(method.getMethodParameters()).anyMatch(each -> each.getParameterType() == InputStream.class)) {
            bytes(operation.putObject("requestBody").put("required", true), "application/offset+octet-stream");
        }
        ObjectNode responses = operation.putObject("responses");
        Class<?> answer = note.answer() == Void.class ? method.getReturnType().getParameterType() : note.answer();
        if (answer.isRecord()) {
            media(responses.putObject("200").put("description", answer.getSimpleName()), answer, schemas);
        } else {
            Class<?> inside = method.getReturnType().nested().getNestedParameterType();
            ObjectNode done = responses.putObject(inside == Void.class ? "204" : "200").put("description", "done");
            if (inside == Resource.class) {
                bytes(done, MediaType.APPLICATION_OCTET_STREAM_VALUE);
            }
        }
        if (note.later() != Void.class) {
            media(responses.putObject("202").put("description", note.later().getSimpleName()), note.later(), schemas);
        }
        media(responses.putObject("default").put("description", "refused, and by which rule"), Refusal.class, schemas);
        return operation;
    }

    private static void parameters(HandlerMethod method, ObjectNode operation) {
        Arrays.stream(method.getMethodParameters()).filter(each -> each.hasParameterAnnotation(PathVariable.class)).forEach(each ->
                operation.withArrayProperty("parameters").addObject().put("name", each.getParameter().getName()).put("in", "path")
                        .put("required", true).putObject("schema").put("type", "string"));
        Arrays.stream(method.getMethodParameters()).map(each -> each.getParameterAnnotation(RequestHeader.class)).filter(Objects::nonNull)
                .forEach(header -> operation.withArrayProperty("parameters").addObject().put("name", header.value()).put("in", "header")
                        .put("required", true).putObject("schema").put("type", "string"));
    }

    private static void bytes(ObjectNode into, String type) {
        into.putObject("content").putObject(type).putObject("schema").put("type", "string").put("format", "binary");
    }

    private static Optional<Class<?>> request(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters()).filter(each -> each.hasParameterAnnotation(RequestBody.class))
                .<Class<?>>map(each -> each.getParameterType()).findFirst();
    }

    private static void media(ObjectNode into, Class<?> message, ApiSchemas schemas) {
        ObjectNode media = into.putObject("content").putObject(JSON);
        media.set("schema", schemas.message(message));
        example(message).ifPresent(example -> media.set("example", example));
    }

    /// The example of a message, kept beside the code and read by its codec in a test.
    private static Optional<ObjectNode> example(Class<?> message) {
        try (InputStream file = ApiController.class.getResourceAsStream("/api/examples/" + message.getSimpleName() + ".json")) {
            return file == null ? Optional.empty()
                    : Optional.of(Wire.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
