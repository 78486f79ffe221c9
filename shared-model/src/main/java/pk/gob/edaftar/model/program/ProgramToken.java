package pk.gob.edaftar.model.program;

import pk.gob.edaftar.model.org.PersonId;

/// What a program shows instead of a password, told once: the server keeps only its hash.
public record ProgramToken(PersonId program, String token) {
    /// Never shows the token.
    @Override
    public String toString() {
        return "ProgramToken[program=" + program.value() + "]";
    }
}
