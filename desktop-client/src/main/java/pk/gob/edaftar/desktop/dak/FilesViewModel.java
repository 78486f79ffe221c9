package pk.gob.edaftar.desktop.dak;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Attaching;
import pk.gob.edaftar.desktop.desk.DeskChange;
import pk.gob.edaftar.desktop.desk.DryRun;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.preview.ComparisonViewModel;
import pk.gob.edaftar.desktop.preview.PreviewViewModel;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.Latest;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.AttachmentId;
import pk.gob.edaftar.model.dak.Blob;
import pk.gob.edaftar.model.dak.DakCommand.AttachToDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingId;

/// The files of the paper on the screen: where their bytes are, and what is done with them.
final class FilesViewModel {
    private static final Blob SOMETHING = new Blob("0".repeat(64), 1, "");

    private final Workplace workplace;
    private final ReadOnlyObjectWrapper<Map<AttachmentId, Attaching.Whereabouts>> whereabouts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Said>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Latest<Map<AttachmentId, Attaching.Whereabouts>> looking;
    private final ReadOnlyObjectWrapper<Optional<Laid>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Attachment> files = List.of();
    private @Nullable AttachmentId left;
    private @Nullable FileVersions renewed;
    /// The first versions of the files whose earlier versions are listed.
    private final ReadOnlyObjectWrapper<Set<AttachmentId>> unfolded = new ReadOnlyObjectWrapper<>(Set.of());

    /// A file laid open over its paper.
    /// @param against the later version it is compared with; none where it is read
    record Laid(Attachment file, Optional<Attachment> against) {}

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
        unfolded.set(Set.of());
        left = null;
        renewed = null;
    }

    /// Lays a file open over its paper.
    void read(Attachment file) {
        said.set(Optional.empty());
        left = file.id();
        reading.set(Optional.of(new Laid(file, Optional.empty())));
    }

    /// Lays an earlier version open beside the one that counts; both have to be here.
    void compare(Attachment earlier, FileVersions versions) {
        Attachment latest = versions.latest();
        if (isHere(latest)) {
            said.set(Optional.empty());
            left = earlier.id();
            reading.set(Optional.of(new Laid(earlier, Optional.of(latest))));
        } else {
            said.set(Optional.of(new Said.Words("dak.file.compare.away", latest.name())));
        }
    }

    private boolean isHere(Attachment file) {
        return switch (whereabouts.get().get(file.id())) {
            case Attaching.Whereabouts.Here here -> true;
            case Attaching.Whereabouts.Leaving leaving -> true;
            case null, default -> false;
        };
    }

    /// The first versions of the files whose earlier versions are listed.
    ReadOnlyObjectProperty<Set<AttachmentId>> unfoldedProperty() {
        return unfolded.getReadOnlyProperty();
    }

    boolean isUnfolded(FileVersions versions) {
        return unfolded.get().contains(versions.all().getFirst().id());
    }

    /// Lists the earlier versions of a file, or no more.
    void fold(FileVersions versions) {
        Set<AttachmentId> now = new HashSet<>(unfolded.get());
        AttachmentId first = versions.all().getFirst().id();
        if (!now.remove(first)) {
            now.add(first);
        }
        unfolded.set(Set.copyOf(now));
    }

    /// Goes back to the paper.
    void leave() {
        reading.set(Optional.empty());
    }

    /// The file laid open.
    ReadOnlyObjectProperty<Optional<Laid>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// Whether the line of a file waits for the keys: one has just come back from it, or made it the newest version.
    boolean isAwaited(Attachment file, FileVersions versions) {
        boolean back = file.id().equals(left) && reading.get().isEmpty();
        FileVersions before = renewed;
        return back || before != null && file.equals(versions.latest()) && versions.all().contains(before.latest())
                && versions.all().size() > before.all().size();
    }

    /// Its line has them.
    void isBack() {
        left = null;
        renewed = null;
    }

    /// What reads a file in place: in the seat of the moment, which is noted.
    PreviewViewModel preview(Attachment file) {
        return new PreviewViewModel(subject(file), workplace.background());
    }

    /// What compares two versions of a file, each of which is noted as read.
    ComparisonViewModel comparison(Attachment earlier, Attachment later, FileVersions versions) {
        return new ComparisonViewModel(new ComparisonViewModel.Version(versions.number(earlier), subject(earlier)),
                new ComparisonViewModel.Version(versions.number(later), subject(later)), workplace.background());
    }

    private PreviewViewModel.Subject subject(Attachment file) {
        Seat seat = workplace.seat();
        return new PreviewViewModel.Subject(file.name(), file.blob().size(), into -> workplace.desk().attaching().read(seat, file, into));
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
    void attach(Paper paper, List<? extends Attaching.Incoming> chosen) {
        said.set(Optional.empty());
        @Nullable MarkingId marking = place(paper);
        chosen.forEach(file -> attach(paper, marking, file, null));
    }

    /// Attaches a picture that was copied.
    /// @param picture what makes a PNG file of it
    void paste(Paper paper, String name, Background.Work<byte[]> picture) {
        said.set(Optional.empty());
        @Nullable MarkingId marking = place(paper);
        workplace.background().run(picture, png -> attach(paper, marking, new Attaching.Incoming.Pasted(name, png), null));
    }

    private void attach(Paper paper, @Nullable MarkingId marking, Attaching.Incoming file, @Nullable AttachmentId replaces) {
        DakId dak = paper.trail().dak().id();
        Seat seat = workplace.seat();
        workplace.inOrder(() -> workplace.desk().attaching().attach(seat, dak, marking, file, replaces), done -> attached(file.name(), done));
    }

    /// Whether whoever sits here may attach a newer version of a file.
    boolean mayRenew(Paper paper, FileVersions versions) {
        return renewing(paper, versions).isPresent();
    }

    /// Attaches the newest version of a file: one of this computer, or an earlier one restored.
    void renew(Paper paper, FileVersions versions, Attaching.Incoming file) {
        said.set(Optional.empty());
        renewed = versions;
        renewing(paper, versions).ifPresent(in -> attach(paper, in.marking(), file, versions.latest().id()));
    }

    private record Renewing(@Nullable MarkingId marking) {}

    /// As what it is attached, where that is allowed: in the branch in which the file lies, whichever marking writes there.
    private Optional<Renewing> renewing(Paper paper, FileVersions versions) {
        DryRun rules = new DryRun(workplace.desk(), workplace.seat(), Optional.of(paper));
        UUID branch = versions.latest().part().branch();
        Stream<Renewing> places = branch.equals(DakTrail.enclosedBranch(paper.trail().dak().id())) ? Stream.of(new Renewing(null))
                : paper.trail().markings().stream().filter(marking -> marking.branch().equals(branch)).map(marking -> new Renewing(marking.id()));
        return places.filter(in -> rules.refusal(act -> new AttachToDak(act, paper.trail().dak().id(), in.marking(),
                new AttachmentId(paper.trail().dak().key()), versions.latest().name(), SOMETHING, versions.latest().id())).isEmpty()).findFirst();
    }

    private void attached(String name, Attaching.Attached done) {
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
            case Attaching.Unsealed.NotNoted none -> said.set(Optional.of(new Said.Words("dak.file.notNoted", file.name())));
            case Attaching.Unsealed.NotWritten none -> said.set(Optional.of(new Said.Words("dak.file.notWritten", file.name())));
        }
    }
}
