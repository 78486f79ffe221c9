package pk.gob.edaftar.model.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Subscriptions;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.dak.Addressee;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.Letter;
import pk.gob.edaftar.model.dak.LetterText;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.dak.Remark;
import pk.gob.edaftar.model.org.PostId;

/// Journeys of one letter on which every text has a name, so that a table can say who reads which of them from which
/// step on: T0 is the letter's own, R, C and Q are remarks on the original, on the copy and on a copy of that, P is the reason of putting away, E what came
/// with the letter, A a file a holder added.
public final class Story {
    private final SmallProvince province = new SmallProvince();
    private final PaperOffice office = PaperOffice.of(province);
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
    public static Story upAndBack(Letters letter) {
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
    public static Story pastTheWingHead(Letters letter) {
        SmallProvince province = new SmallProvince();
        Story story = new Story(letter, province.soAdmin(), province.soRegulation());
        story.steps.add(story.as(province.soAdmin()).remark(story.dak(), story.original(), "R2"));
        story.steps.add(story.as(province.soAdmin()).saying("R3").forward(story.dak(), story.original(), province.secretary()));
        return story;
    }

    /// The letter is scanned before it is marked, the section adds a file, and the original goes up to the wing head.
    public static Story scanned(Letters letter) {
        SmallProvince province = new SmallProvince();
        Story story = new Story(letter, province.soAdmin(), province.soRegulation());
        story.steps.add(1, story.as(province.clerk()).attach(story.dak(), null, "E0"));
        story.steps.add(story.as(province.soAdmin()).attach(story.dak(), story.original(), "A1"));
        story.steps.add(story.as(province.soAdmin()).saying("R3").forward(story.dak(), story.original(), province.wingHead()));
        return story;
    }

    /// The same, and then the rest is scanned by the registry's other clerk.
    public static Story scannedTwice(Letters letter) {
        Story story = scanned(letter);
        story.steps.add(story.as(story.province().secondClerk()).attach(story.dak(), null, "E1"));
        return story;
    }

    /// The section of the other wing writes on its copy, has it entered in the diary of the wing's own registry, and sends it up.
    public static Story diarised(Letters letter) {
        SmallProvince province = new SmallProvince();
        PostId other = province.soRegulation();
        Story story = new Story(letter, province.soAdmin(), other);
        story.steps.add(story.as(other).remark(story.dak(), story.copy(), "C1"));
        story.steps.add(story.as(other).diarise(story.dak()));
        story.steps.add(story.as(other).saying("C2").forward(story.dak(), story.copy(), province.otherWingHead()));
        return story;
    }

    /// The wing head sends the original down with a copy; the other one, who has a copy, sends that down with a copy of it, which
    /// goes on to where the first one's copy is.
    public static Story copied(Letters letter) {
        SmallProvince province = new SmallProvince();
        PostId wingHead = province.wingHead();
        PostId other = province.otherWingHead();
        PostId clerk = province.otherWingClerk();
        Story story = new Story(letter, wingHead, other);
        story.steps.add(story.as(wingHead).remark(story.dak(), story.original(), "R2"));
        story.steps.add(story.as(wingHead).saying("R3").forward(story.dak(), story.original(), province.soAdmin(),
                List.of(story.as(wingHead).copy(province.soGeneral()))));
        story.steps.add(story.as(province.soAdmin()).remark(story.dak(), story.original(), "R4"));
        story.steps.add(story.as(other).remark(story.dak(), story.copy(), "C1"));
        Addressee second = story.as(other).copy(clerk);
        story.steps.add(story.as(other).saying("C2").forward(story.dak(), story.copy(), province.soRegulation(), List.of(second)));
        story.steps.add(story.as(province.soRegulation()).remark(story.dak(), story.copy(), "C3"));
        story.steps.add(story.as(clerk).remark(story.dak(), second.marking(), "Q1"));
        story.steps.add(story.as(clerk).saying("Q2").forward(story.dak(), second.marking(), province.soGeneral()));
        return story;
    }

    /// Both are recalled unopened, and the clerk writes on.
    public static Story recalled(Letters letter) {
        SmallProvince province = new SmallProvince();
        Story story = new Story(letter, province.soAdmin(), province.soRegulation());
        story.steps.add(story.as(province.clerk()).recall(story.dak(), story.copy()));
        story.steps.add(story.as(province.clerk()).recall(story.dak(), story.original()));
        story.steps.add(story.as(province.clerk()).remark(story.dak(), story.original(), "R2"));
        return story;
    }

    /// How many steps there are.
    public int length() {
        return steps.size();
    }

    /// The command of a step; the first registers the letter.
    public Command step(int step) {
        return steps.get(step);
    }

    public SmallProvince province() {
        return province;
    }

    public PaperOffice office() {
        return office;
    }

    /// Takes one step, which must be accepted.
    public void take(int step) {
        office.after(steps.get(step));
    }

    public DakId dak() {
        return register.dak();
    }

    public MarkingId original() {
        return mark.addressees().get(0).marking();
    }

    public MarkingId copy() {
        return mark.addressees().get(1).marking();
    }

    /// The names of what a post can read now.
    public List<String> readBy(PostId post) {
        List<Entity> visible = office.visible(Subscriptions.ofPost(office.organisation(), post, SmallProvince.MORNING));
        return names(visible, office.all(Movement.class).size());
    }

    /// The names of what is here: `journey` where all movements are, `head` where the letter's head is, and texts.
    public static List<String> names(Collection<Entity> visible, int movementsInAll) {
        List<String> names = new ArrayList<>();
        long movements = visible.stream().filter(Movement.class::isInstance).count();
        if (movements > 0) {
            names.add(movements == movementsInAll ? "journey" : "part of the journey");
        }
        for (Entity entity : visible) {
            switch (entity) {
                case Letter letter when letter.equals(letter.sealed()) || names.contains("head") -> { }
                case Letter letter -> names.add("head");
                case LetterText text -> names.add(text.text());
                case Remark remark -> names.add(remark.text());
                case Attachment attachment -> names.add(attachment.name());
                default -> { }
            }
        }
        return names;
    }

    /// Acts of the holder of a post.
    public Acts as(PostId post) {
        return acts.as(post);
    }
}
