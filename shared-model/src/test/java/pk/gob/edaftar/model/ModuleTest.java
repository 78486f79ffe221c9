package pk.gob.edaftar.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModuleTest {

    @Test
    void theModelIsWrittenForTheToolchainAndNotForTheJavaThatRunsMaven() {
        assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(25);
    }
}
