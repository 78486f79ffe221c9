package pk.gob.edaftar.model.dak;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pk.gob.edaftar.model.office.RuleCase;

class DakRulesTest {
    static Stream<RuleCase> lateOrElsewhere() {
        return LateCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void lateOrElsewhere(RuleCase line) {
        line.check();
    }

    static Stream<RuleCase> marking() {
        return MarkCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void marking(RuleCase line) {
        line.check();
    }

    static Stream<RuleCase> moving() {
        return MoveCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void moving(RuleCase line) {
        line.check();
    }

    static Stream<RuleCase> onTheDesk() {
        return DeskCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void onTheDesk(RuleCase line) {
        line.check();
    }

    static Stream<RuleCase> registering() {
        return RegisterCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void registering(RuleCase line) {
        line.check();
    }

    static Stream<RuleCase> diarising() {
        return DiariseCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void diarising(RuleCase line) {
        line.check();
    }

    static Stream<RuleCase> goingBack() {
        return BackCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void goingBack(RuleCase line) {
        line.check();
    }

    static Stream<RuleCase> theEntry() {
        return EntryCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theEntry(RuleCase line) {
        line.check();
    }

    static Stream<RuleCase> findings() {
        return FindingCases.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void findings(RuleCase line) {
        line.check();
    }

    static Stream<RuleCase> grading() {
        return GradeCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void grading(RuleCase line) {
        line.check();
    }

    static Stream<RuleCase> archivingByItself() {
        return ArchiveCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void archivingByItself(RuleCase line) {
        line.check();
    }

    static Stream<RuleCase> flagging() {
        return FlagCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void flagging(RuleCase line) {
        line.check();
    }

    static Stream<RuleCase> attaching() {
        return AttachCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void attaching(RuleCase line) {
        line.check();
    }

    static Stream<RuleCase> ending() {
        return EndCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void ending(RuleCase line) {
        line.check();
    }
}
