package pk.gob.edaftar.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BilingualTest {
    @Test
    void saysItInTheReadersLanguage() {
        Bilingual name = new Bilingual("Finance Department", "محکمہ خزانہ");
        assertThat(name.in("ur")).isEqualTo("محکمہ خزانہ");
        assertThat(name.in("en")).isEqualTo("Finance Department");
        assertThat(name.in("fr")).isEqualTo("Finance Department");
        assertThat(new Bilingual("Finance Department", " ").in("ur")).as("where nobody has entered it yet").isEqualTo("Finance Department");
        assertThatIllegalArgumentException().isThrownBy(() -> new Bilingual(" ", "محکمہ خزانہ"));
    }
}
