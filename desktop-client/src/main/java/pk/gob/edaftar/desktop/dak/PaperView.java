package pk.gob.edaftar.desktop.dak;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Attaching;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Progress;
import pk.gob.edaftar.desktop.desk.Registered;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.print.PrintView;
import pk.gob.edaftar.desktop.print.SystemPrinting;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.Pictures;
import pk.gob.edaftar.desktop.ui.Share;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingState;

/// One paper as one page: head, what may be done with it, text and remarks, and its journey beside them.
final class PaperView extends BorderPane {
    /// As it stands in a name that every file system takes.
    private static final DateTimeFormatter PASTED = DateTimeFormatter.ofPattern("uuuu-MM-dd_HH.mm.ss", Locale.ROOT).withZone(OfficeTime.ZONE);

    private final PaperViewModel model;
    private final Kit kit;
    private final Wording wording;
    private final Consumer<String> seek;
    private final Notice notice = new Notice();
    private final FilesViewModel files;
    /// What was asked of a paper that had not been read yet.
    private @Nullable DakAct awaited;

    /// @param seek goes to the paper with a number
    PaperView(PaperViewModel model, Kit kit, Wording wording, Consumer<String> seek) {
        this.seek = seek;
        this.model = model;
        this.files = new FilesViewModel(model.workplace());
        this.kit = kit;
        this.wording = wording;
        getStyleClass().add("paper");
        WhileShown.follow(this, model.paperProperty(), this::show);
        WhileShown.follow(this, model.workplace().seatProperty(), seat -> show(model.paperProperty().get()));
        WhileShown.follow(this, model.refusedProperty(), this::refused);
        model.idProperty().addListener((seen, was, is) -> {
            awaited = null;
            notice.clear();
            files.forget();
        });
        FileDrop.on(this, this::drop);
    }

    /// Files dropped on the paper are attached to it, where that is possible.
    private void drop(List<LocalFile> dropped) {
        Paper paper = model.paperProperty().get();
        if (paper != null) {
            model.whyNot(DakAct.ATTACH).ifPresentOrElse(model::explain, () -> files.attach(paper, onDisk(dropped)));
        }
    }

    private static List<Attaching.Incoming.OnDisk> onDisk(List<LocalFile> chosen) {
        return chosen.stream().map(Attaching.Incoming.OnDisk::new).toList();
    }

    /// Attaches the files that were copied last, or the picture.
    /// @return whether there are any
    boolean paste() {
        List<LocalFile> copied = FileDrop.copied(this);
        if (!copied.isEmpty()) {
            drop(copied);
            return true;
        }
        Optional<Image> picture = FileDrop.picture(this);
        picture.ifPresent(this::paste);
        return picture.isPresent();
    }

    private void paste(Image picture) {
        Paper paper = model.paperProperty().get();
        if (paper != null) {
            String name = kit.say("dak.file.pasted", PASTED.format(wording.desk().now()));
            model.whyNot(DakAct.ATTACH).ifPresentOrElse(model::explain, () -> files.paste(paper, name, () -> Pictures.png(picture)));
        }
    }

    /// Begins an act, or says why it is not possible; once the paper has been read, where its key was quicker than that.
    void begin(DakAct act) {
        Paper paper = model.paperProperty().get();
        if (paper == null || !paper.trail().dak().id().equals(model.idProperty().get())) {
            awaited = act;
            return;
        }
        Optional<Refusal> reason = model.whyNot(act);
        if (reason.isPresent()) {
            model.explain(reason.get());
            return;
        }
        switch (act) {
            case RECEIVE -> model.receive();
            case MARK -> openMarking(MarkViewModel.marking(model.workplace(), kit.messages(), paper), act);
            case FORWARD -> model.mine().ifPresent(mine -> openMarking(
                    MarkViewModel.forwarding(model.workplace(), kit.messages(), paper, mine), act));
            case RETURN -> model.mine().ifPresent(mine -> openWriting(WriteViewModel.giveBack(model.workplace(), mine), act));
            case RECALL -> which(model.recallable(), act, this::recall);
            case ASK_BACK -> which(model.askable(), act, marking -> openWriting(WriteViewModel.askBack(model.workplace(), marking), act));
            case RECEIVE_ON_PAPER -> model.receiveOnPaper();
            case DIARISE -> model.diarise(this::stamped);
            case REPLY -> openSheet(new ReplyView(new ReplyViewModel(model.workplace(), paper), kit, wording), act);
            case REOPEN -> openWriting(WriteViewModel.reopen(model.workplace(), paper), act);
            case ARCHIVE -> model.archive();
            case FLAG -> openSheet(new FlagView(new FlagViewModel(model.workplace(), paper), kit, wording), act);
            case LINK -> openSheet(new LinkView(new LinkViewModel(model.workplace(), paper), kit, wording), act);
            case CORRECT -> paper.trail().letter().ifPresent(letter -> openSheet(new CorrectView(
                    new CorrectViewModel(model.workplace(), letter.dak(), letter.head()), kit, wording), act));
            case CORRECT_TEXT -> openSheet(new CorrectTextView(new CorrectTextViewModel(model.workplace(), paper), kit, wording), act);
            case SETTLE -> openWriting(WriteViewModel.settle(model.workplace(), paper), act);
            case ATTACH -> kit.dialogs().chooseFiles(kit.say("dak.act.attach.title"), chosen -> files.attach(paper, onDisk(chosen)));
            case REGRADE -> openSheet(new GradeView(new GradeViewModel(model.workplace(), paper), kit, wording), act);
            case ACKNOWLEDGE -> openSheet(new AcknowledgeView(new AcknowledgeViewModel(model.workplace(), paper), paper, kit, wording), act);
            case REMARK -> openWriting(WriteViewModel.remark(model.workplace(), paper), act);
            case PUT_AWAY -> openWriting(WriteViewModel.putAway(model.workplace(), paper), act);
        }
    }

    /// Its files, of which one may be laid open over it.
    FilesViewModel files() {
        return files;
    }

    /// Answers *who can see this?*
    void showWhoSees() {
        model.whoSees(told -> kit.dialogs().open(kit.say("dak.who"), new WhoSeesView(told, kit, wording)));
    }

    /// Lays out what there is to print here.
    /// @param itself whether the paper is meant, rather than the books of the registry
    void print(boolean itself) {
        PrintView.open(PrintChoices.of(model.paperProperty().get(), model.workplace().seat(), itself, kit, wording), model.workplace(),
                new SystemPrinting(), kit);
    }

    private void openMarking(MarkViewModel marking, DakAct act) {
        MarkView view = new MarkView(marking, kit, wording, "ui.cancel");
        view.onSent(() -> {
            kit.dialogs().close();
            kit.dialogs().tell(kit.say(act.key() + ".done", wording.names().postAlone(
                    marking.receiver().post(), wording.desk().now())));
        });
        kit.dialogs().open(kit.say(act.key() + ".title"), view);
        view.begin();
    }

    private void openWriting(WriteViewModel writing, DakAct act) {
        openSheet(new WriteView(writing, kit, wording, act), act);
    }

    private void openSheet(Node sheet, DakAct act) {
        kit.dialogs().open(kit.say(act.key() + ".title"), sheet);
    }

    /// Goes on at once where only one marking can be meant.
    private void which(List<Marking> markings, DakAct act, Consumer<Marking> chosen) {
        if (markings.size() == 1) {
            chosen.accept(markings.getFirst());
        } else {
            kit.dialogs().open(kit.say(act.key() + ".title"),
                    new WhichMarkingView(markings, act.key() + ".which", kit, wording, chosen));
        }
    }

    /// The paper may leave the list by this: it is said where it is now.
    private void recall(Marking marking) {
        String holder = wording.names().postAlone(marking.holder(), wording.desk().now());
        model.recall(marking, () -> kit.dialogs().tell(kit.say("dak.act.recall.done", holder)));
    }

    /// The number is to be written on the paper at once: it stays before one's eyes until one turns to another.
    private void stamped(Registered done) {
        String number = Bidi.ltr(String.valueOf(done.number()));
        notice.show(Notice.Kind.INFORM, kit.say(done.provisional() ? "dak.act.diarise.provisional" : "dak.act.diarise.done", number),
                kit.say(done.provisional() ? "dak.act.diarise.provisional.hint" : "dak.act.diarise.hint"));
    }

    private void refused(Optional<Refusal> refusal) {
        refusal.ifPresentOrElse(reason -> notice.refused(wording.refusal(reason)), notice::clear);
    }

    private void show(@Nullable Paper paper) {
        if (paper == null) {
            setTop(null);
            setCenter(nothing());
            return;
        }
        PaperHead head = new PaperHead(paper, kit, wording, progress(paper), model.mine().isPresent());
        VBox top = new VBox(head, acts(paper), notice, findings(paper));
        top.getStyleClass().add("paper-top");
        setTop(top);
        setCenter(body(paper));
        DakAct act = awaited;
        awaited = null;
        if (act != null) {
            begin(act);
        }
    }

    private Node acts(Paper paper) {
        Map<DakAct, Refusal> impossible = model.impossible();
        return new ActsView(impossible, model.isUnopened(), kit, wording, this::begin, new ActsView.Besides(this::showWhoSees, () -> print(true)));
    }

    private VBox findings(Paper paper) {
        VBox all = new VBox();
        all.getStyleClass().add("findings");
        model.mine().flatMap(mine -> paper.trail().askedBack(mine.id())).ifPresent(asked -> {
            Notice back = new Notice();
            back.show(Notice.Kind.WARNING, kit.say("dak.askedBack", asked.from() == null ? ""
                    : wording.names().postAlone(asked.from(), asked.at())), kit.say("dak.askedBack.hint", DakAct.RETURN.shortcut().shown()));
            all.getChildren().add(back);
        });
        paper.findings().forEach(finding -> {
            Notice each = new Notice();
            each.show(Notice.Kind.WARNING, wording.finding(finding).text(), "");
            all.getChildren().add(each);
        });
        model.flags().forEach(flag -> all.getChildren().add(new FollowUpView(flag, kit, wording, () -> model.finish(flag))));
        if (!paper.trail().links().isEmpty()) {
            all.getChildren().add(new LinksView(paper.trail().links(), model.workplace(), kit, seek));
        }
        all.setManaged(!all.getChildren().isEmpty());
        return all;
    }

    private Node body(Paper paper) {
        VBox text = new VBox(model.isUnopened() ? unopened() : new ContentView(paper, model.keptFromHere(), files, kit, wording,
                model.workplace().background(), model::fetch));
        text.getStyleClass().add("paper-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        VBox journey = new VBox(kit.controls().text(kit.say("dak.journey"), "section-title"), new JourneyView(paper, kit, wording));
        journey.getStyleClass().add("paper-journey");
        Share.keep(journey, this, kit.appearance(), 18, 0.4);
        HBox columns = new HBox(text, journey);
        columns.getStyleClass().add("paper-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setAccessibleText(kit.say("dak.paper"));
        scroll.getStyleClass().addAll("edge-to-edge", "paper-scroll");
        return scroll;
    }

    /// What lies unopened shows its inside once it is opened; from then on it cannot be recalled.
    private Node unopened() {
        var open = kit.controls().button("dak.open", Icon.OPEN, Keys.OPEN, model::open);
        open.getStyleClass().addAll("accent", "large");
        open.setMinWidth(USE_PREF_SIZE);
        VBox envelope = new VBox(Icon.OPEN.node(), kit.controls().text(kit.say("dak.open.title"), "empty-title"),
                kit.controls().text(kit.say("dak.open.hint"), "empty-hint"), open);
        envelope.getStyleClass().add("empty");
        return envelope;
    }

    private Node nothing() {
        VBox empty = new VBox(Icon.DIARY.node(), kit.controls().text(kit.say("dak.paper.none"), "empty-hint"));
        empty.getStyleClass().add("empty");
        return empty;
    }

    private static Progress progress(Paper paper) {
        if (paper.unconfirmed().containsValue(Progress.SAVED_HERE)) {
            return Progress.SAVED_HERE;
        }
        if (paper.unconfirmed().containsValue(Progress.SENT)) {
            return Progress.SENT;
        }
        boolean opened = paper.trail().original().map(Marking::state)
                .filter(state -> state == MarkingState.OPENED || state == MarkingState.PUT_AWAY).isPresent();
        return opened ? Progress.OPENED : Progress.ACCEPTED;
    }
}
