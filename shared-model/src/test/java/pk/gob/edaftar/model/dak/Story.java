package pk.gob.edaftar.model.dak;

import java.util.ArrayList;
import java.util.List;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Subscriptions;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.PaperOffice;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;

/// Journeys of one letter on which every text has a name, so that a table can say who reads which of them from which
/// step on: T0 is the letter's own, R and C are remarks on the original and on the copy, P is the reason of putting away.
final class Story {
    final SmallProvince province = new SmallProvince();
    final PaperOffice office = PaperOffice.of(province);
    private final Acts acts = Acts.in(province);
    private final List<Command> steps = new ArrayList<>();
    private final RegisterDak register;
    private final MarkDak mark;

    private Story(Letters letter, PostId original, PostId copy) {
        register = as(province.clerk()).saying("R0").register(letter.text("T0"));
        mark = as(province.clerk()).saying("R1").mark(register.dak(), original, copy);
        steps.add(register);
        steps.add(mark);
    }

    /// The original goes up from the section over the wing to the head and comes back; the copy goes up in the other wing.
    static Story upAndBack(Letters letter) {
        SmallProvince province = new SmallProvince();
        PostId officer = province.soAdmin();
        PostId wingHead = province.wingHead();
        PostId head = province.secretary();
        PostId other = province.soRegulation();
        PostId otherHead = province.otherWingHead();
        Story story = new Story(letter, officer, other);
        story.steps.add(story.as(officer).remark(story.dak(), story.original(), "R2"));
        story.steps.add(story.as(officer).saying("R3").forward(story.dak(), story.original(), wingHead));
        story.steps.add(story.as(wingHead).remark(story.dak(), story.original(), "R4"));
        story.steps.add(story.as(wingHead).saying("R5").forward(story.dak(), story.original(), head));
        story.steps.add(story.as(other).remark(story.dak(), story.copy(), "C1"));
        story.steps.add(story.as(other).saying("C2").forward(story.dak(), story.copy(), otherHead));
        story.steps.add(story.as(otherHead).putAway(story.dak(), story.copy(), "P1"));
        story.steps.add(story.as(head).saying("R6").forward(story.dak(), story.original(), officer));
        story.steps.add(story.as(officer).remark(story.dak(), story.original(), "R7"));
        return story;
    }

    /// The original goes from the section to the department's head, past the wing head.
    static Story pastTheWingHead(Letters letter) {
        SmallProvince province = new SmallProvince();
        Story story = new Story(letter, province.soAdmin(), province.soRegulation());
        story.steps.add(story.as(province.soAdmin()).remark(story.dak(), story.original(), "R2"));
        story.steps.add(story.as(province.soAdmin()).saying("R3").forward(story.dak(), story.original(), province.secretary()));
        return story;
    }

    /// Both are recalled unopened, and the clerk writes on.
    static Story recalled(Letters letter) {
        SmallProvince province = new SmallProvince();
        Story story = new Story(letter, province.soAdmin(), province.soRegulation());
        story.steps.add(story.as(province.clerk()).recall(story.dak(), story.copy()));
        story.steps.add(story.as(province.clerk()).recall(story.dak(), story.original()));
        story.steps.add(story.as(province.clerk()).remark(story.dak(), story.original(), "R2"));
        return story;
    }

    int length() {
        return steps.size();
    }

    /// Takes one step, which must be accepted.
    void take(int step) {
        office.after(steps.get(step));
    }

    DakId dak() {
        return register.dak();
    }

    MarkingId original() {
        return mark.addressees().get(0).marking();
    }

    MarkingId copy() {
        return mark.addressees().get(1).marking();
    }

    /// The names of what a post can read now; `journey` where it sees all movements, `head` where it sees the letter's head.
    List<String> readBy(PostId post) {
        List<Entity> visible = office.visible(Subscriptions.ofPost(office.organisation(), post, SmallProvince.MORNING));
        List<String> names = new ArrayList<>();
        long movements = visible.stream().filter(Movement.class::isInstance).count();
        if (movements > 0) {
            names.add(movements == office.all(Movement.class).size() ? "journey" : "part of the journey");
        }
        for (Entity entity : visible) {
            switch (entity) {
                case Letter letter -> names.add("head");
                case LetterText text -> names.add(text.text());
                case Remark remark -> names.add(remark.text());
                default -> { }
            }
        }
        return names;
    }

    private Acts as(PostId post) {
        return acts.as(post);
    }
}
