package pk.gob.edaftar.desktop.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pk.gob.edaftar.desktop.desk.AtOnce;
import pk.gob.edaftar.desktop.desk.Desk;
import pk.gob.edaftar.desktop.desk.Entrance;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.signin.FirstViewModel.Field;
import pk.gob.edaftar.desktop.signin.SignInViewModel.Step;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.text.Bilingual;

class FirstViewModelTest {
    private static final Map<Field, String> RIGHT = Map.of(Field.CODE, " abcd-efgh-jklm ", Field.NAME, "Nadia Hazara",
            Field.URDU_NAME, "نادیہ ہزارہ", Field.LOGIN, "nadia", Field.PASSWORD, "long enough", Field.AGAIN, "long enough");

    private final List<Desk> opened = new ArrayList<>();
    private final NewServer server = new NewServer();
    private final SignInViewModel signIn = new SignInViewModel(CompletableFuture.completedFuture(server), AtOnce.background(), opened::add);
    private final FirstViewModel model = signIn.first();

    @ParameterizedTest
    @CsvSource({"CODE, '  ', signin.first.codeMissing", "NAME, '', signin.first.englishMissing", "URDU_NAME, ' ', signin.first.urduMissing",
            "LOGIN, '', signin.first.loginMissing", "LOGIN, a b, refusal.session.userNameBroken",
            "PASSWORD, short, refusal.session.passwordTooShort", "PASSWORD, LONG, refusal.session.passwordTooLong",
            "AGAIN, long enougH, signin.different", "NAME, LONG, refusal.session.personNameTooLong"})
    void whatTheServerWouldRefuseIsSaidAtItsFieldAndNotAsked(Field field, String typed, String key) {
        type(RIGHT);
        model.typed(field).set(typed.replace("LONG", "x".repeat(300)));
        model.become();
        assertThat(model.faultsProperty().get()).containsOnlyKeys(field);
        assertSaid(model.faultsProperty().get().values().iterator().next(), key);
        assertThat(server.asked()).isNull();
        model.typed(field).set(String.valueOf(RIGHT.get(field)));
        assertThat(model.faultsProperty().get()).as("mended").isEmpty();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(Arguments.of(SessionRule.WRONG_CODE, Field.CODE), Arguments.of(SessionRule.USER_NAME_BROKEN, Field.LOGIN),
                Arguments.of(SessionRule.USER_NAME_TAKEN, Field.LOGIN), Arguments.of(SessionRule.PERSON_NAME_TOO_LONG, Field.NAME),
                Arguments.of(SessionRule.PASSWORD_TOO_LONG, Field.PASSWORD));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalIsSaidAtItsFieldAndEverythingTypedStays(SessionRule rule, Field field) {
        type(RIGHT);
        server.answering(new Entrance.First.Refused(rule.refuses()));
        model.become();
        assertThat(model.faultsProperty().get()).containsOnlyKeys(field);
        assertThat(model.typed(Field.PASSWORD).get()).isEqualTo("long enough");
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(signIn.stepProperty().get()).isEqualTo(Step.FIRST);
    }

    @Test
    void anyOtherRefusalIsSaidBelow() {
        type(RIGHT);
        Refusal why = SessionRule.REQUEST_TOO_LARGE.refuses();
        server.answering(new Entrance.First.Refused(why));
        model.become();
        assertSaid(signIn.troubleProperty().get().orElseThrow(), "refusal." + why.rule());
    }

    @Test
    void aCutLineLosesNothingAndTheSameIsAskedAgain() {
        type(RIGHT);
        model.become();
        assertSaid(signIn.troubleProperty().get().orElseThrow(), "signin.first.silent");
        SampleOffice office = new SampleOffice();
        server.answering(new Entrance.First.Become(new Entrance.SignIn.Opened(office.deskOf(office.province().superAdmin()))));
        model.become();
        assertThat(server.asked()).isEqualTo(new Entrance.Founder("abcd-efgh-jklm", new Bilingual("Nadia Hazara", "نادیہ ہزارہ"), "nadia"));
        assertThat(server.password()).containsOnly('\0');
        assertThat(opened).hasSize(1);
        assertThat(model.typed(Field.PASSWORD).get()).isEmpty();
    }

    @Test
    void whoeverComesTooLateIsLedToSigningIn() {
        type(RIGHT);
        server.answering(new Entrance.First.Refused(SessionRule.ALREADY_FOUNDED.refuses()));
        model.become();
        assertThat(signIn.stepProperty().get()).isEqualTo(Step.PERSON);
        assertSaid(signIn.troubleProperty().get().orElseThrow(), "signin.first.taken");
    }

    @Test
    void whoHasBecomeItAndWaitsInLineSignsInLikeAnybody() {
        type(RIGHT);
        server.answering(new Entrance.First.Become(new Entrance.SignIn.InLine(3)));
        model.become();
        assertThat(signIn.stepProperty().get()).isEqualTo(Step.PERSON);
        assertThat(signIn.loginProperty().get()).isEqualTo("nadia");
        assertSaid(signIn.troubleProperty().get().orElseThrow(), "signin.inLine");
    }

    private void type(Map<Field, String> texts) {
        assertThat(signIn.stepProperty().get()).isEqualTo(Step.FIRST);
        texts.forEach((field, text) -> model.typed(field).set(text));
    }

    private static void assertSaid(Trouble trouble, String key) {
        assertThat(trouble.key()).isEqualTo(key);
        for (Language language : Language.values()) {
            assertThat(new Messages(language).has(trouble.key())).isTrue();
            assertThat(new Messages(language).has(trouble.hint())).isTrue();
        }
    }
}
