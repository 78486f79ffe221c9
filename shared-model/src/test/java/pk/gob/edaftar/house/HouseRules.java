package pk.gob.edaftar.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;

/// What may know what, read from the compiled classes. It must never pass because it saw nothing it could judge:
/// each rule is broken on purpose in `HouseRulesTest`.
public final class HouseRules {

    private static final Pattern EMPTY_NAME =
            Pattern.compile("(?:Abstract|Base)\\p{Lu}.*|.*(?:Manager|Helper|Utils?|Impl|Data|Info|Abstract|Base)");
    private static final Set<String> CHANCE = Set.of(
            "java.util.Random", "java.security.SecureRandom", "java.util.concurrent.ThreadLocalRandom",
            "java.util.random.RandomGenerator", "java.util.SplittableRandom");

    private HouseRules() {}

    /// The classes of a package and everything below it, without tests.
    public static JavaClasses productClasses(String rootPackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
    }

    /// A name says what a clerk would say; these endings say nothing.
    public static ArchRule namesSayWhatThingsAre() {
        return noClasses()
                .that(describe("are named in the source", type -> !type.isAnonymousClass()))
                .should()
                .haveNameMatching(".*[.$](?:" + EMPTY_NAME.pattern() + ")")
                .allowEmptyShould(true);
    }

    /// Features are the packages directly below `root`; they meet in the platform packages only.
    public static ArchRule featuresDoNotKnowEachOther(String root, Set<String> platform) {
        return classes()
                .that(describe("belong to a feature", type -> isFeature(Features.of(root, type.getPackageName()), platform)))
                .should(knowNoOtherFeature(root, platform))
                .allowEmptyShould(true);
    }

    private static boolean isFeature(String name, Set<String> platform) {
        return !name.isEmpty() && !platform.contains(name);
    }

    private static ArchCondition<JavaClass> knowNoOtherFeature(String root, Set<String> platform) {
        return new ArchCondition<>("know no other feature of " + root) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = Features.of(root, type.getPackageName());
                type.getDirectDependenciesFromSelf().stream()
                        .filter(found -> {
                            String other = Features.of(root, found.getTargetClass().getPackageName());
                            return isFeature(other, platform) && !other.equals(own);
                        })
                        .forEach(found -> events.add(SimpleConditionEvent.violated(type, found.getDescription())));
            }
        };
    }

    /// The model decides the same everywhere and always: nothing outside it may speak to it.
    public static ArchRule knowsNoMachinery() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "javafx..", "java.sql..", "javax.sql..", "java.net..", "java.nio.file..",
                        "java.nio.channels..", "java.net.http..", "org.h2..", "okhttp3..", "retrofit2..", "jakarta..")
                .orShould()
                .dependOnClassesThat(describe("read or write streams", HouseRules::isStream))
                .allowEmptyShould(true);
    }

    private static boolean isStream(JavaClass type) {
        return type.getPackageName().equals("java.io")
                && !type.isAssignableTo(Throwable.class)
                && !type.getSimpleName().equals("Serializable");
    }

    /// No clock, no chance, no thread: time and new ids come in with the command.
    public static ArchRule readsNoClockAndDrawsNothing() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("reads a clock", HouseRules::readsClock))
                .orShould()
                .accessTargetWhere(describe("draws by chance", HouseRules::draws))
                .orShould()
                .dependOnClassesThat(describe("run beside", type -> type.getName().equals("java.lang.Thread")
                        || type.getName().equals("java.util.concurrent.Executors")))
                .allowEmptyShould(true);
    }

    private static boolean readsClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean now = name.equals("now") && owner.startsWith("java.time.");
        boolean system = owner.equals("java.lang.System") && (name.equals("currentTimeMillis") || name.equals("nanoTime"));
        return now || system || (owner.equals("java.time.Clock") && name.startsWith("system"));
    }

    private static boolean draws(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return CHANCE.contains(owner)
                || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
                || (owner.equals("java.lang.Math") && name.equals("random"));
    }

    /// A view shows; what it shows was fetched by others, off the FX thread.
    public static ArchRule viewsTouchNeitherDiskNorNet() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("View")
                .or()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "okhttp3..", "retrofit2..", "java.nio.file..")
                .allowEmptyShould(true);
    }

    /// A view model is tested without a toolkit, so it knows properties and collections of JavaFX and nothing else of it.
    public static ArchRule viewModelsKnowNoScene() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "org.controlsfx..")
                .allowEmptyShould(true);
    }

    /// One class leaves the FX thread and comes back.
    public static ArchRule onlyBackgroundComesBackToTheScreen() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Background")
                .should()
                .accessTargetWhere(target("javafx.application.Platform", "runLater"))
                .allowEmptyShould(true);
    }

    /// Looks are in the style sheet, and a press works from the keyboard too.
    public static ArchRule viewsKeepToStyleSheetAndActions() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("sets an inline style", access -> isOfScene(access, "setStyle")))
                .orShould()
                .accessTargetWhere(describe("listens to the mouse only", access -> isOfScene(access, "setOnMouseClicked")))
                .allowEmptyShould(true);
    }

    private static boolean isOfScene(JavaAccess<?> access, String method) {
        return access.getTarget().getName().equals(method)
                && access.getTargetOwner().isAssignableTo("javafx.css.Styleable");
    }

    private static DescribedPredicate<JavaAccess<?>> target(String owner, String method) {
        return describe(owner + "." + method, access -> access.getTargetOwner().getName().equals(owner)
                && access.getTarget().getName().equals(method));
    }
}
