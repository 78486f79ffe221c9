package pk.gob.edaftar.model.command;

import java.util.List;

/// A rule said no: which rule, and about what. A value, never an exception.
public record Refusal(String rule, List<Argument> arguments) {
    public Refusal {
        arguments = List.copyOf(arguments);
    }
}
