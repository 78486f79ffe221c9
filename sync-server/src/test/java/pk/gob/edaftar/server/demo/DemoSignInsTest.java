package pk.gob.edaftar.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.hierarchy.HierarchyFounding;

/// The README's table of sign-ins is made from the demo's own file. Where it differs, the table to paste is in the failure.
class DemoSignInsTest {
    private static final String HEADING = """
            | sign in as | post | role | what to try |
            |---|---|---|---|
            """;
    private static final Instant NOW = Instant.parse("2026-05-14T10:00:00Z");

    @Test
    void theReadmeHasThemAll() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertThat(readme).contains(HEADING + rows());
        assertThat(readme).contains("`" + DemoStart.PASSWORD + "`");
        assertThat(readme).contains("sync-server/src/main/resources/demo/hierarchy.csv");
    }

    private static String rows() {
        DemoFiles files = new DemoFiles(new Wire(), new HierarchyFounding());
        DemoProvince province = files.province(NOW);
        return files.signIns().stream().map(told -> row(told, province)).collect(Collectors.joining());
    }

    private static String row(DemoFiles.SignInTold told, DemoProvince province) {
        PersonId person = Objects.requireNonNull(province.accounts().get(told.userName()), told.userName());
        PostId post = province.organisation().chargesOf(person, NOW).getFirst().post();
        String[] key = province.key(post).split("/", 2);
        return "| `" + told.userName() + "` | " + key[1] + ", " + key[0] + " · "
                + province.organisation().person(person).orElseThrow().name().en() + " | " + said(province.role(post)) + " | "
                + told.tryThis() + " |\n";
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
