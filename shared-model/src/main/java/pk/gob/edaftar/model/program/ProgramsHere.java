package pk.gob.edaftar.model.program;

import java.util.List;

/// The programs that may come in, for an administrator.
public record ProgramsHere(List<ProgramHere> programs) {
    public ProgramsHere {
        programs = List.copyOf(programs);
    }
}
