package pk.gob.edaftar.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pk.gob.edaftar.house.planted.dak.DakManager;
import pk.gob.edaftar.house.planted.dak.ReadsFiles;
import pk.gob.edaftar.house.planted.dak.TellsTime;
import pk.gob.edaftar.house.planted.dak.DrawsByReference;
import pk.gob.edaftar.house.planted.dak.TouchesDiskView;
import pk.gob.edaftar.house.planted.file.KnowsDak;

/// Each rule breaks on a class that breaks it, and only there.
class HouseRulesTest {

    private static final String PLANTED = "pk.gob.edaftar.house.planted";

    record Case(Class<?> culprit, ArchRule rule) {}

    static Stream<Case> cases() {
        return Stream.of(
                new Case(DakManager.class, HouseRules.namesSayWhatThingsAre()),
                new Case(DakManager.AbstractDak.class, HouseRules.namesSayWhatThingsAre()),
                new Case(ReadsFiles.class, HouseRules.knowsNoMachinery()),
                new Case(TellsTime.class, HouseRules.readsNoClockAndDrawsNothing()),
                new Case(DrawsByReference.class, HouseRules.readsNoClockAndDrawsNothing()),
                new Case(TouchesDiskView.class, HouseRules.viewsTouchNeitherDiskNorNet()),
                new Case(KnowsDak.class, HouseRules.featuresDoNotKnowEachOther(PLANTED, Set.of())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void breaksOnTheCulprit(Case planted) {
        assertThat(violations(planted.rule(), planted.culprit())).isPositive();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void passesOnTheInnocent(Case planted) {
        assertThat(violations(planted.rule(), Features.class)).isZero();
    }

    @Test
    void aPlatformPackageMayBeKnown() {
        ArchRule rule = HouseRules.featuresDoNotKnowEachOther(PLANTED, Set.of("dak"));
        assertThat(violations(rule, KnowsDak.class)).isZero();
    }

    private static int violations(ArchRule rule, Class<?> type) {
        JavaClasses classes = new ClassFileImporter().importClasses(type);
        return rule.evaluate(classes).getFailureReport().getDetails().size();
    }
}
