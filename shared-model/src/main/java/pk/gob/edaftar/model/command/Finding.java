package pk.gob.edaftar.model.command;

import java.util.List;

/// Something wrong with a fact that stands all the same; the registry's head is told.
public record Finding(String rule, List<Argument> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }
}
