package pk.gob.edaftar.desktop.dak;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Attaching;
import pk.gob.edaftar.desktop.desk.DeskChange;
import pk.gob.edaftar.desktop.desk.DryRun;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.preview.PreviewViewModel;
import pk.gob.edaftar.desktop.ui.Latest;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.AttachmentId;
import pk.gob.edaftar.model.dak.Blob;
import pk.gob.edaftar.model.dak.DakCommand.AttachToDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingId;

/// The files of the paper on the screen: where their bytes are, and what is done with them.
final class FilesViewModel {
    private static final Blob SOMETHING = new Blob("0".repeat(64), 1, "");

    private final Workplace workplace;
    private final ReadOnlyObjectWrapper<Map<AttachmentId, Attaching.Whereabouts>> whereabouts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Said>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Latest<Map<AttachmentId, Attaching.Whereabouts>> looking;
    private final ReadOnlyObjectWrapper<Optional<Attachment>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Attachment> files = List.of();
    private @Nullable AttachmentId left;

    /// What is to be said of a file.
    sealed interface Said {
        /// @param key the text that says it, with the file's name in it
        record Words(String key, String name) implements Said {}

        record Refused(Refusal refusal) implements Said {}
    }

    FilesViewModel(Workplace workplace) {
        this.workplace = workplace;
        this.looking = workplace.background().latest(whereabouts::set);
        workplace.watch(change -> {
            if (change instanceof DeskChange.Papers || change instanceof DeskChange.Everything || change instanceof DeskChange.Line) {
                look();
            }
        });
    }

    /// The files to be followed from now on.
    void show(List<Attachment> shown) {
        if (!files.equals(shown)) {
            files = List.copyOf(shown);
            whereabouts.set(Map.of());
        }
        look();
    }

    /// Another paper is on the screen.
    void forget() {
        said.set(Optional.empty());
        reading.set(Optional.empty());
        left = null;
    }

    /// Lays a file open over its paper.
    void read(Attachment file) {
        said.set(Optional.empty());
        left = file.id();
        reading.set(Optional.of(file));
    }

    /// Goes back to the paper.
    void leave() {
        reading.set(Optional.empty());
    }

    /// The file laid open.
    ReadOnlyObjectProperty<Optional<Attachment>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// Whether one has just come back from a file, and its line waits for the keys.
    boolean isBackFrom(AttachmentId file) {
        return file.equals(left) && reading.get().isEmpty();
    }

    /// Its line has them.
    void isBack() {
        left = null;
    }

    /// What reads a file in place: in the seat of the moment, which is noted.
    PreviewViewModel preview(Attachment file) {
        Seat seat = workplace.seat();
        return new PreviewViewModel(new PreviewViewModel.Subject(file.name(), file.blob().size(),
                into -> workplace.desk().attaching().read(seat, file, into)), workplace.background());
    }

    private void look() {
        List<Attachment> shown = files;
        if (!shown.isEmpty()) {
            looking.ask(() -> {
                Map<AttachmentId, Attaching.Whereabouts> found = new LinkedHashMap<>();
                shown.forEach(file -> found.put(file.id(), workplace.desk().attaching().whereabouts(file)));
                return found;
            });
        }
    }

    /// Where each file's bytes are, as far as it has been looked.
    ReadOnlyObjectProperty<Map<AttachmentId, Attaching.Whereabouts>> whereaboutsProperty() {
        return whereabouts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Said>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Why nothing can be attached to a paper; empty when something can.
    static Optional<Refusal> whyNot(Paper paper, Seat seat, DryRun rules) {
        Optional<Refusal> among = refusal(paper, rules, DakAct.subjectOf(paper, seat));
        return among.isEmpty() || refusal(paper, rules, null).isEmpty() ? Optional.empty() : among;
    }

    private static Optional<Refusal> refusal(Paper paper, DryRun rules, @Nullable MarkingId marking) {
        return rules.refusal(act -> new AttachToDak(act, paper.trail().dak().id(), marking, new AttachmentId(paper.trail().dak().key()), "·",
                SOMETHING, null));
    }

    /// Where a file goes: among the remarks of the marking on this desk; else to what came with the letter, if that is its registry's to
    /// say; else, by a head, to the original's.
    private @Nullable MarkingId place(Paper paper) {
        Optional<MarkingId> mine = DakAct.mine(paper.trail(), workplace.seat()).map(Marking::id);
        boolean encloses = mine.isEmpty()
                && refusal(paper, new DryRun(workplace.desk(), workplace.seat(), Optional.of(paper)), null).isEmpty();
        return encloses ? null : mine.orElseGet(() -> DakAct.subjectOf(paper, workplace.seat()));
    }

    /// Attaches files, one after the other.
    void attach(Paper paper, List<LocalFile> chosen) {
        said.set(Optional.empty());
        DakId dak = paper.trail().dak().id();
        Seat seat = workplace.seat();
        @Nullable MarkingId marking = place(paper);
        for (LocalFile file : chosen) {
            workplace.inOrder(() -> workplace.desk().attaching().attach(seat, dak, marking, file, null), done -> attached(file, done));
        }
    }

    private void attached(LocalFile file, Attaching.Attached done) {
        String name = file.name();
        said.set(Optional.of(switch (done) {
            case Attaching.Attached.Decided(Decision.Refused(Refusal refusal)) -> new Said.Refused(refusal);
            case Attaching.Attached.Decided(Decision.NeedsServer(Refusal refusal)) -> new Said.Refused(refusal);
            case Attaching.Attached.Decided decided -> new Said.Words("dak.file.attached", name);
            case Attaching.Attached.Unreadable broken -> new Said.Words("dak.file.unreadable", name);
            case Attaching.Attached.NoRoom full -> new Said.Words("dak.file.noRoom", name);
        }));
        look();
    }

    void fetch(Attachment file) {
        said.set(Optional.empty());
        workplace.background().run(() -> workplace.desk().attaching().fetch(file), begun -> {
            if (!begun) {
                said.set(Optional.of(new Said.Words("dak.file.noLine", file.name())));
            }
        });
    }

    void stop(Attachment file) {
        workplace.background().run(() -> workplace.desk().attaching().stop(file.id()));
    }

    /// Makes a copy for another program.
    void open(Attachment file, Consumer<LocalFile> then) {
        Seat seat = workplace.seat();
        workplace.background().run(() -> workplace.desk().attaching().unseal(seat, file), done -> unsealed(file, done, then));
    }

    void save(Attachment file, LocalFile to) {
        Seat seat = workplace.seat();
        workplace.background().run(() -> workplace.desk().attaching().save(seat, file, to), done -> unsealed(file, done,
                written -> said.set(Optional.of(new Said.Words("dak.file.saved", file.name())))));
    }

    private void unsealed(Attachment file, Attaching.Unsealed done, Consumer<LocalFile> then) {
        switch (done) {
            case Attaching.Unsealed.Here(LocalFile written) -> then.accept(written);
            case Attaching.Unsealed.Damaged damaged -> said.set(Optional.of(new Said.Words("dak.file.damaged", file.name())));
            case Attaching.Unsealed.NotWritten none -> said.set(Optional.of(new Said.Words("dak.file.notWritten", file.name())));
        }
    }
}
