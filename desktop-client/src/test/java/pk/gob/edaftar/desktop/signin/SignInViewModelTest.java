package pk.gob.edaftar.desktop.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pk.gob.edaftar.desktop.desk.AtOnce;
import pk.gob.edaftar.desktop.desk.Desk;
import pk.gob.edaftar.desktop.desk.Entrance;
import pk.gob.edaftar.desktop.desk.Entrance.Reached;
import pk.gob.edaftar.desktop.desk.Entrance.SignIn;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.desk.Welcome;
import pk.gob.edaftar.desktop.desk.WelcomeInMemory;
import pk.gob.edaftar.desktop.signin.SignInViewModel.Step;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.model.text.Bilingual;

class SignInViewModelTest {
    private final List<Desk> opened = new ArrayList<>();
    private final Door door = new Door();

    /// An entrance that answers what it is told to.
    private static final class Door implements Entrance {
        private Remembered remembered = new Remembered("http://server", List.of("clerk", "so"), List.of());
        private Reached reached = new Reached.Answers(true);
        private SignIn answer = new SignIn.Wrong();
        private First first = new First.Silent();
        private final WelcomeInMemory welcome = new WelcomeInMemory();
        private Founder founder = new Founder("", new Bilingual("nobody", ""), "");
        private char[] lastPassword = {};

        @Override
        public Remembered remembered() {
            return remembered;
        }

        @Override
        public Reached useServer(String address) {
            return reached;
        }

        @Override
        public Welcome welcome() {
            return welcome;
        }

        @Override
        public SignIn signIn(String login, char[] password) {
            lastPassword = password;
            return answer;
        }

        @Override
        public First first(Founder asked, char[] password) {
            lastPassword = password;
            founder = asked;
            return first;
        }

        @Override
        public SignIn changePassword(String login, char[] password, char[] chosen) {
            lastPassword = chosen;
            return answer;
        }
    }

    static Stream<SignIn> troubles() {
        return Stream.of(new SignIn.Wrong(), new SignIn.PasswordMustChange(), new SignIn.PasswordTooShort(),
                new SignIn.FirstTimeNeedsServer(), new SignIn.WindowOver(Instant.EPOCH), new SignIn.DeviceNotAdmitted(),
                new SignIn.DeviceRevoked(), new SignIn.OtherVersion("2", "1"), new SignIn.InLine(7), new SignIn.OpenAlready(),
                new SignIn.WrittenByNewer(), new SignIn.DiskTrouble());
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void everyTroubleIsSaidWithWhatToDoInBothLanguages(SignIn trouble) {
        door.answer = trouble;
        SignInViewModel model = model();
        model.signIn("secret");
        Trouble said = model.troubleProperty().get().orElseThrow();
        for (Language language : Language.values()) {
            assertThat(new Messages(language).has(said.key())).isTrue();
            assertThat(new Messages(language).has(said.key() + ".hint")).isTrue();
        }
        assertThat(opened).isEmpty();
        assertThat(model.stepProperty().get() == Step.WAITING).isEqualTo(trouble instanceof SignIn.DeviceNotAdmitted);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void theSameTroubleTwiceIsSaidTwice() {
        SignInViewModel model = model();
        List<Object> said = new ArrayList<>();
        model.troubleProperty().subscribe(trouble -> trouble.ifPresent(said::add));
        model.signIn("");
        model.signIn("");
        assertThat(said).hasSize(2);
    }

    @Test
    void aDeskThatOpensIsHandedOverAndThePasswordWiped() {
        SampleOffice office = new SampleOffice();
        door.answer = new SignIn.Opened(office.deskOf(office.province().clerk()));
        model().signIn("secret");
        assertThat(opened).hasSize(1);
        assertThat(door.lastPassword).containsOnly('\0');
    }

    @Test
    void theFirstRunAsksForTheServer() {
        door.remembered = new Entrance.Remembered("", List.of(), List.of());
        SignInViewModel model = model();
        assertThat(model.stepProperty().get()).isEqualTo(Step.SERVER);
        for (Reached reached : List.of(new Reached.NoAddress(), new Reached.Silent(), new Reached.NotOurs(), new Reached.OtherVersion("2", "1"))) {
            door.reached = reached;
            model.useServer();
            assertThat(model.stepProperty().get()).isEqualTo(Step.SERVER);
            assertThat(new Messages(Language.URDU).has(model.troubleProperty().get().orElseThrow().key())).isTrue();
        }
        door.reached = new Reached.Answers(true);
        model.useServer();
        assertThat(model.stepProperty().get()).isEqualTo(Step.PERSON);
        assertThat(model.troubleProperty().get()).isEmpty();
    }

    @Test
    void whoWasHereLastIsRememberedButNotOverWhatIsTyped() {
        SignInViewModel model = model();
        assertThat(model.loginProperty().get()).isEqualTo("clerk");
        assertThat(model.rememberedProperty().get()).isTrue();

        CompletableFuture<Entrance> late = new CompletableFuture<>();
        List<Runnable> waiting = new ArrayList<>();
        SignInViewModel early = new SignInViewModel(late,
                new pk.gob.edaftar.desktop.ui.Background(waiting::add, Runnable::run, new pk.gob.edaftar.desktop.ui.ErrorReporter()), opened::add);
        early.loginProperty().set("so");
        late.complete(door);
        for (int i = 0; i < waiting.size(); i++) {
            waiting.get(i).run();
        }
        assertThat(early.loginProperty().get()).isEqualTo("so");
        assertThat(early.rememberedProperty().get()).isFalse();
    }

    @Test
    void theGivenPasswordIsReplacedByOneTypedTwiceAlike() {
        door.answer = new SignIn.PasswordMustChange();
        SignInViewModel model = model();
        model.signIn("given");
        assertThat(model.stepProperty().get()).isEqualTo(Step.OWN_PASSWORD);
        model.changePassword("given", "one", "other");
        assertThat(model.troubleProperty().get().orElseThrow().key()).isEqualTo("signin.different");
        SampleOffice office = new SampleOffice();
        door.answer = new SignIn.Opened(office.deskOf(office.province().clerk()));
        model.changePassword("given", "my own password", "my own password");
        assertThat(opened).hasSize(1);
    }

    @Test
    void emptyFieldsAskNobody() {
        door.answer = new SignIn.DiskTrouble();
        SignInViewModel model = model();
        model.signIn("");
        assertThat(model.troubleProperty().get().orElseThrow().key()).isEqualTo("signin.passwordMissing");
        model.loginProperty().set("  ");
        model.signIn("secret");
        assertThat(model.troubleProperty().get().orElseThrow().key()).isEqualTo("signin.nameMissing");
    }

    private SignInViewModel model() {
        return new SignInViewModel(CompletableFuture.completedFuture(door), AtOnce.background(), opened::add);
    }
}
