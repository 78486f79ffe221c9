package pk.gob.edaftar.desktop.bring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gob.edaftar.desktop.bring.BringViewModel.Stage;
import pk.gob.edaftar.desktop.bring.BroughtRow.State;
import pk.gob.edaftar.desktop.desk.AtOnce;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.NewDak;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.register.LetterField;
import pk.gob.edaftar.register.RegisterEntry;

class BringViewModelTest {
    private static final String HEADINGS = "Dy. No,Diary Date,Received From,Subject,Marked To\n";

    private final SampleOffice office = new SampleOffice();
    private final DeskInMemory desk = office.deskOf(office.province().clerk());
    private final Workplace workplace = AtOnce.at(desk);
    private BringViewModel model = new BringViewModel(workplace);

    @TempDir
    Path folder;

    @Test
    void whatIsRightComesInAndLiesWithWhoHasItAndWhatIsWrongIsKeptToBeMended() throws IOException {
        model.choose(file("a.csv", HEADINGS + "17,3/2/2019,DC Zhob,Road to Murgha,SO(Admin)\n18,4/2/2019,DC Pishin,Bridge,\n"
                + "19,31 May,DC Pishin,no date,\n20,,DC Pishin,nobody,SO(Moon)\n21,,DC Pishin,another house,SO(B-I)\n"), null);
        model.check();
        assertThat(model.rows()).extracting(BroughtRow::state)
                .containsExactly(State.READY, State.READY, State.WRONG, State.WRONG, State.WRONG);
        assertThat(model.rows().get(3).faults()).extracting("key").containsExactly("holder");
        assertThat(model.rows().get(4).refusal()).hasValueSatisfying(no -> assertThat(no.rule()).isEqualTo("dak.outsideDepartment"));
        assertThat(model.rows()).allSatisfy(row -> assertThat(desk.paper(entry(row).dak())).isEmpty());

        model.enter();
        assertThat(model.stageProperty().get()).isInstanceOf(Stage.Done.class);
        assertThat(model.rows()).extracting(BroughtRow::number).containsExactly("512/2026/S&GAD", "513/2026/S&GAD", "", "", "");
        assertThat(paper(0).whole().all(Marking.class)).extracting(Marking::holder).containsExactly(office.province().post("SO(Admin)"));
        assertThat(paper(1).whole().all(Marking.class)).isEmpty();

        Path left = folder.resolve("left.csv");
        model.keepLeft(new LocalFile(left), table(), written -> assertThat(written).isTrue());
        assertThat(Files.readString(left).lines().toList()).containsExactly("\uFEFF" + HEADINGS.strip(), "19,31 May,DC Pishin,no date,",
                "20,,DC Pishin,nobody,SO(Moon)", "21,,DC Pishin,another house,SO(B-I)");
    }

    @Test
    void theSameFileAgainEntersNothingTwiceAndGoesOnWhereItStopped() throws IOException {
        String rows = IntStream.range(0, 35).mapToObj(row -> row + ",,DC Zhob,Subject " + row + ",SO(Admin)\n").collect(Collectors.joining());
        model.choose(file("a.csv", HEADINGS + rows), null);
        model.check();
        model.stageProperty().addListener((seen, was, is) -> {
            if (is instanceof Stage.Entering entering && entering.done() == 20) {
                model.stop();
            }
        });
        model.enter();
        assertThat(model.stageProperty().get()).isEqualTo(new Stage.Done(table(), true));
        assertThat(model.count(State.ENTERED)).isEqualTo(20);

        model = new BringViewModel(workplace);
        model.choose(file("longer.csv", HEADINGS + rows + "99,,DC Zhob,One more,\n"), null);
        model.check();
        assertThat(model.count(State.KNOWN)).isEqualTo(20);
        model.enter();
        assertThat(model.count(State.ENTERED)).isEqualTo(16);
        assertThat(model.rows()).filteredOn(row -> entry(row).holder() != null).allSatisfy(row ->
                assertThat(desk.paper(entry(row).dak()).orElseThrow().whole().all(Marking.class)).hasSize(1));
    }

    @Test
    void aLetterThatWasEnteredAndNotYetLaidWithItsHolderIsLaidThere() throws IOException {
        model.choose(file("a.csv", HEADINGS + "17,,DC Zhob,Road,SO(Admin)\n"), null);
        model.check();
        var entry = entry(model.rows().getFirst());
        desk.register(workplace.seat(), new NewDak(entry.dak(), entry.letter().head(), "", null));
        model.choose(table().file(), null);
        model.check();
        assertThat(model.count(State.KNOWN)).isEqualTo(1);
        model.enter();
        assertThat(paper(0).whole().all(Marking.class)).extracting(Marking::holder).containsExactly(office.province().post("SO(Admin)"));
    }

    @Test
    void whatIsSaidOfColumnsIsRememberedForTheRegistry() throws IOException {
        String own = "Entry,Concerned,Particulars\n1,DC Zhob,Road\n";
        model.choose(file("a.csv", own), null);
        assertThat(model.missing(table())).hasSize(2);
        model.check();
        assertThat(model.stageProperty().get()).isInstanceOf(Stage.Columns.class);
        model.fill(table(), "Particulars", Optional.of(LetterField.SUBJECT));
        model.fill(table(), "Concerned", Optional.of(LetterField.SENDER_OFFICE));

        model = new BringViewModel(workplace);
        model.choose(file("february.csv", own.replace("Road", "Bridge")), null);
        assertThat(model.missing(table())).isEmpty();
        assertThat(model.fills("Particulars")).containsExactly(LetterField.SUBJECT);
        model.check();
        assertThat(model.count(State.READY)).isEqualTo(1);
    }

    @Test
    void whoeverMayNotRegisterBringsInNothing() throws IOException {
        model = new BringViewModel(AtOnce.at(office.deskOf(office.province().auditor())));
        model.choose(file("a.csv", HEADINGS + "17,,DC Zhob,Road,\n"), null);
        assertThat(model.stageProperty().get()).isEqualTo(new Stage.Unreadable(RegisterTable.Why.NO_REGISTRY, "a.csv"));
        model.check();
        model.enter();
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void whatIsTooMuchOrNoRegisterIsNotRead() throws IOException {
        String many = "x,a,b,subject,\n".repeat(RegisterTable.MOST_ROWS + 1);
        for (var each : List.of(new Case("a.csv", HEADINGS + many, RegisterTable.Why.TOO_MANY), new Case("a.csv", HEADINGS, RegisterTable.Why.EMPTY),
                new Case("a.xlsx", "no workbook", RegisterTable.Why.NO_WORKBOOK), new Case("a.pdf", "x", RegisterTable.Why.OTHER_FORMAT))) {
            model.choose(file(each.name(), each.text()), null);
            assertThat(model.stageProperty().get()).isEqualTo(new Stage.Unreadable(each.why(), each.name()));
        }
        model.choose(new LocalFile(folder.resolve("gone.csv")), null);
        assertThat(model.stageProperty().get()).isEqualTo(new Stage.Unreadable(RegisterTable.Why.DISK, "gone.csv"));
    }

    private record Case(String name, String text, RegisterTable.Why why) {}

    private static RegisterEntry entry(BroughtRow row) {
        return Objects.requireNonNull(row.entry());
    }

    private Paper paper(int row) {
        return desk.paper(entry(model.rows().get(row)).dak()).orElseThrow();
    }

    private RegisterTable table() {
        return switch (model.stageProperty().get()) {
            case Stage.Columns columns -> columns.table();
            case Stage.Checked(RegisterTable table) -> table;
            case Stage.Done(RegisterTable table, boolean stopped) -> table;
            case Stage other -> throw new AssertionError(other);
        };
    }

    private LocalFile file(String name, String text) throws IOException {
        return new LocalFile(Files.writeString(folder.resolve(name), text));
    }
}
