package pk.gob.edaftar.model.wire;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Brings bodies of older schemas up to the one this program knows, step by step, so that a desk one year old still syncs.
/// It never changes the body it was given.
final class Upcasts {
    private static final String SCHEMA = "schema";

    private final Map<String, List<UnaryOperator<ObjectNode>>> steps;

    /// @param steps for each kind, the first leads from schema 1 to 2, and so on
    Upcasts(Map<String, List<UnaryOperator<ObjectNode>>> steps) {
        this.steps = Map.copyOf(steps);
    }

    /// The body in the shape of the known kind; one of a newer schema as it is.
    /// @throws WireException where a step is missing
    ObjectNode to(Kind known, ObjectNode body) {
        List<UnaryOperator<ObjectNode>> path = steps.getOrDefault(known.value(), List.of());
        ObjectNode current = body;
        for (int from = schema(body); from < known.schema(); from++) {
            if (from > path.size()) {
                throw new WireException(known.value(), "nothing leads from schema " + from + " to " + known.schema());
            }
            current = path.get(from - 1).apply(current.deepCopy());
        }
        return current;
    }

    /// The schema a body says it has; the first where it says nothing.
    static int schema(ObjectNode body) {
        JsonNode schema = body.get(SCHEMA);
        if (schema == null) {
            return 1;
        }
        if (!schema.isInt() || schema.intValue() < 1) {
            throw new WireException(SCHEMA, "a whole number from 1 is wanted");
        }
        return schema.intValue();
    }
}
