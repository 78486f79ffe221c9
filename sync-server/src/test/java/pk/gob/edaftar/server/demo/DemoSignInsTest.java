package pk.gob.edaftar.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.wire.Wire;

/// The README's table of sign-ins is made from the demo's own file. Where it differs, the table to paste is in the failure.
class DemoSignInsTest {
    private static final String HEADING = """
            | sign in as | post | role | what to try |
            |---|---|---|---|
            """;

    @Test
    void theReadmeHasThemAll() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertThat(readme).contains(HEADING + rows());
        assertThat(readme).contains("`" + DemoStart.PASSWORD + "`");
    }

    private static String rows() {
        return DemoFiles.province(new Wire()).seats().stream()
                .map(seat -> "| `" + seat.userName() + "` | " + seat.code() + ", " + seat.key().split("/", 2)[0] + " · " + seat.person().en()
                        + " | " + said(seat.role()) + " | " + seat.tryThis() + " |\n")
                .collect(Collectors.joining());
    }

    private static String said(Role role) {
        return switch (role) {
            case SUPER_ADMIN -> "Super Admin";
            case CHIEF_MINISTER -> "Chief Minister";
            case CHIEF_SECRETARY -> "Chief Secretary";
            case DEPARTMENT_HEAD -> "Department Head";
            case WING_HEAD -> "Wing Head";
            case OFFICER -> "Officer";
            case PA -> "PA/PS";
            case DIARY_CLERK -> "Diary Clerk";
            case AUDITOR -> "Auditor";
        };
    }
}
