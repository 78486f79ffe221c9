package pk.gob.edaftar.model.dak;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.PaperOffice;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;

/// Acts of anybody on anything, from a seed: mostly by those who may, often by those who may not.
final class Mischief {
    private final SmallProvince province;
    private final Random random;
    private final Acts acts;
    private final List<PostId> posts;

    Mischief(SmallProvince province, long seed) {
        this.province = province;
        this.random = new Random(seed);
        this.acts = Acts.in(province);
        this.posts = province.organisation().posts().stream().map(post -> post.id()).toList();
    }

    /// One time in so many.
    boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    DakCommand next(PaperOffice office) {
        List<Dak> daks = office.all(Dak.class);
        if (daks.size() < 3 && (daks.isEmpty() || chance(3))) {
            return as(chance(3) ? one(posts) : province.clerk()).register(letter(), province.unit("S&GAD"));
        }
        DakTrail paper = office.dak(one(daks).id());
        return paper.markings().isEmpty() ? unmarked(paper) : marked(paper);
    }

    private DakCommand unmarked(DakTrail paper) {
        Acts holder = as(chance(6) ? one(posts) : paper.dak().registeredFor());
        return switch (random.nextInt(6)) {
            case 0 -> holder.putAway(paper.dak().id(), null, "Noted");
            case 1 -> holder.remark(paper.dak().id(), null, chance(4) ? " " : "Received torn");
            default -> holder.mark(paper.dak().id(), addressees(holder));
        };
    }

    private List<Addressee> addressees(Acts holder) {
        List<Addressee> addressees = new ArrayList<>();
        int original = chance(12) ? -1 : 0;
        for (int i = 0; i <= random.nextInt(4); i++) {
            PostId to = chance(8) ? one(posts) : one(List.of(province.soAdmin(), province.wingHead(), province.secretary(),
                    province.soGeneral(), province.soRegulation(), province.otherWingHead()));
            addressees.add(i == original ? holder.original(to) : holder.copy(to));
        }
        return addressees;
    }

    private DakCommand marked(DakTrail paper) {
        DakId dak = paper.dak().id();
        Marking marking = one(paper.markings());
        PostId by = chance(5) ? one(posts) : marking.holder();
        Acts hand = as(by);
        return switch (random.nextInt(13)) {
            case 12 -> hand.diarise(dak);
            case 0 -> hand.receive(dak, marking.id());
            case 1, 2 -> hand.open(dak, marking.id());
            case 3, 4 -> hand.remark(dak, chance(5) ? null : marking.id(), "Please put up");
            case 5 -> hand.putAway(dak, marking.id(), chance(5) ? "" : "Done");
            case 6, 7 -> as(sender(marking)).recall(dak, marking.id());
            default -> hand.forward(dak, marking.id(), chance(4) ? one(posts)
                    : one(List.of(province.soAdmin(), province.assistantAdmin(), province.wingHead(), province.secretary(), province.soRegulation())));
        };
    }

    private PostId sender(Marking marking) {
        @Nullable PostId previous = marking.previous();
        return previous == null ? marking.markedBy() : previous;
    }

    private Letters letter() {
        Letters letter = Letters.ordinary().graded(one(List.of(Grade.values())));
        return chance(4) ? letter.concerning(province.person(one(posts))) : letter;
    }

    private Acts as(PostId post) {
        Acts hand = acts.as(post);
        Acts speaking = chance(3) ? hand.saying(chance(5) ? " " : "For necessary action") : hand;
        return chance(20) ? speaking.by(province.person(one(posts))) : speaking;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
