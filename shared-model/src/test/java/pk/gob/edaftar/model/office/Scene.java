package pk.gob.edaftar.model.office;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.dak.Addressee;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.org.PostId;

/// The story of one letter in the small province, told step by step: every step is performed by whoever holds it and
/// must be accepted; what is then tried at its end is the test's.
public final class Scene {
    private final SmallProvince province = new SmallProvince();
    private final PaperOffice office = PaperOffice.of(province);
    private final Acts acts = Acts.in(province);
    private @Nullable DakId dak;

    /// A letter that the department's diary clerk has just registered.
    public static Scene registered(Letters letter) {
        return new Scene().register(letter);
    }

    /// An ordinary letter that the clerk has registered and marked.
    public static Scene marked(PostId original, PostId... copies) {
        return registered(Letters.ordinary()).mark(original, copies);
    }

    /// Registers the letter as the clerk.
    public Scene register(Letters letter) {
        return register(province.clerk(), letter);
    }

    public Scene register(PostId by, Letters letter) {
        RegisterDak command = as(by).register(letter);
        office.after(command);
        dak = command.dak();
        return this;
    }

    /// Marks it as whoever registered it.
    public Scene mark(PostId original, PostId... copies) {
        Acts holder = as(paper().dak().registeredFor());
        List<Addressee> addressees = Stream.concat(Stream.of(holder.original(original)), Stream.of(copies).map(holder::copy))
                .toList();
        office.after(holder.mark(dak(), addressees));
        return this;
    }

    public Scene receive(PostId by) {
        office.after(as(by).receive(dak(), with(by)));
        return this;
    }

    public Scene open(PostId by) {
        office.after(as(by).open(dak(), with(by)));
        return this;
    }

    public Scene forward(PostId from, PostId to) {
        office.after(as(from).forward(dak(), with(from), to));
        return this;
    }

    public Scene remark(PostId by, String text) {
        office.after(as(by).remark(dak(), with(by), text));
        return this;
    }

    public Scene putAway(PostId by) {
        office.after(as(by).putAway(dak(), with(by), "No action called for"));
        return this;
    }

    /// The original on a desk to which nobody needs to have sent it by the rules: opened there, after the clerk sent it.
    public Scene lyingWith(PostId holder) {
        mark(province.soAdmin());
        Marking there = paper().original().orElseThrow();
        paper().movements().stream().filter(movement -> there.id().equals(movement.marking()))
                .forEach(sent -> office.put(Moved.to(sent, holder)));
        office.put(Moved.to(there, holder));
        return this;
    }

    public SmallProvince province() {
        return province;
    }

    public PaperOffice office() {
        return office;
    }

    /// Acts of the holder of a post.
    public Acts as(PostId post) {
        return acts.as(post);
    }

    public DakId dak() {
        if (dak == null) {
            throw new IllegalStateException("nothing is registered yet");
        }
        return dak;
    }

    public DakTrail paper() {
        return office.dak(dak());
    }

    public MarkingId original() {
        return paper().original().map(Marking::id).orElseThrow();
    }

    /// The marking a post holds, open or not.
    public MarkingId with(PostId post) {
        return paper().markings().stream().filter(marking -> marking.holder().equals(post)).map(Marking::id).findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is with " + post));
    }

    public Decision perform(Command command) {
        return office.perform(command);
    }

    /// Performs it as it reaches the server a day after it was made.
    public Decision performLate(Command command) {
        return office.performLate(command, dayAfter(command.act().at()));
    }

    public static Instant dayAfter(Instant at) {
        return at.plus(Duration.ofDays(1));
    }
}
