package pk.gob.edaftar.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.OfficeItself;

/// Who did what, in the reader's language.
class OfficeNamesTest {
    /// Nobody holds its post and no directory knows it; it has a name all the same.
    @ParameterizedTest
    @CsvSource({"ENGLISH, the office itself", "URDU, خود دفتر"})
    void theOfficeItselfHasAName(Language language, String name) {
        OfficeNames names = new OfficeNames(new Messages(language), new SmallProvince().organisation());
        assertThat(names.person(OfficeItself.PERSON)).isEqualTo(name);
        assertThat(names.postAlone(OfficeItself.POST, SmallProvince.MORNING)).isEqualTo(name);
    }
}
