package pk.gob.edaftar.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.Correction;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.dak.FormerNumber;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.LetterText;
import pk.gob.edaftar.model.dak.Remark;
import pk.gob.edaftar.model.dak.Reply;
import pk.gob.edaftar.model.find.FoundIn;
import pk.gob.edaftar.model.find.Hit;
import pk.gob.edaftar.model.find.Passage;
import pk.gob.edaftar.model.find.Where;
import pk.gob.edaftar.model.number.Stamp;

/// Shows where in a paper the words stand, from what its reader may see of it now and nothing else: a paper in which they do
/// not stand any more, as far as he may see it, is no hit.
public final class HitReader {
    private static final int PASSAGES = 3;

    private final Where where;
    private final Needles needles;
    private final List<Passage> passages = new ArrayList<>();
    private final Set<Needle> found = new HashSet<>();
    private boolean numbered;

    private HitReader(Where where, Needles needles) {
        this.where = where;
        this.needles = needles;
    }

    /// @param visible what of the paper its reader may see
    public static Optional<Hit> read(Where where, Needles needles, Trail visible) {
        return DakTrail.of(visible).flatMap(paper -> new HitReader(where, needles).read(paper, visible));
    }

    private Optional<Hit> read(DakTrail paper, Trail visible) {
        Dak dak = paper.dak();
        Optional<LetterHead> head = dak.grade() == Grade.SECRET ? Optional.empty() : paper.letter().map(letter -> letter.head());
        String subject = head.map(LetterHead::subject).orElse("");
        String sender = head.map(each -> joined(each.senderName(), each.senderOffice())).orElse("");
        numbers(paper, head);
        Passage about = line(FoundIn.SUBJECT, subject, where != Where.SENDER && where != Where.REMARKS);
        Passage from = line(FoundIn.SENDER, sender, where == Where.EVERYWHERE || where == Where.SENDER);
        if (dak.grade() != Grade.SECRET) {
            visible.entities().forEach(this::piece);
        }
        if (!numbered && found.size() < needles.count()) {
            return Optional.empty();
        }
        return Optional.of(new Hit(dak.id(), dak.printed(), about, from, dak.urgency(), dak.grade(), dak.state(),
                dak.receivedOn(), paper.holder(), passages));
    }

    private static String joined(String name, String office) {
        return name.isBlank() ? office : office.isBlank() ? name : name + ", " + office;
    }

    private void numbers(DakTrail paper, Optional<LetterHead> head) {
        if (where != Where.EVERYWHERE) {
            return;
        }
        Dak dak = paper.dak();
        List<String> numbers = new ArrayList<>(stamped(dak.printed(), dak.stamp()));
        paper.diarised().forEach(made -> numbers.addAll(stamped(made.printed(), made.stamp())));
        Optional.ofNullable(dak.former()).map(FormerNumber::number).ifPresent(numbers::add);
        head.map(LetterHead::senderReference).ifPresent(numbers::add);
        for (String number : numbers) {
            Set<Needle> here = needles.in(number);
            boolean fragment = needles.isFragmentOf(number);
            numbered |= fragment;
            found.addAll(here);
            if (fragment || !here.isEmpty()) {
                passages.add(needles.number(number));
            }
        }
    }

    /// A number as it stands on the paper, and the provisional one before it.
    private static List<String> stamped(String printed, Stamp stamp) {
        String provisional = stamp.provisional();
        return provisional == null || provisional.equals(printed) ? List.of(printed) : List.of(printed, provisional);
    }

    private Passage line(FoundIn in, String text, boolean asked) {
        if (!asked) {
            return new Passage(in, text, List.of());
        }
        found.addAll(needles.in(text));
        return needles.whole(in, text);
    }

    private void piece(Entity entity) {
        boolean remarks = where == Where.EVERYWHERE || where == Where.REMARKS;
        switch (entity) {
            case LetterText text when where == Where.EVERYWHERE || where == Where.SUBJECT_AND_TEXT -> piece(FoundIn.TEXT, text.text());
            case Remark remark when remarks -> piece(FoundIn.REMARK, remark.text());
            case Reply reply when remarks -> piece(FoundIn.REPLY, joined(reply.repliedBy(), reply.text()));
            case Attachment file when remarks -> piece(FoundIn.FILE, file.name());
            case Correction made when remarks -> piece(FoundIn.REMARK, joined(made.was().subject(), made.reason()));
            default -> { }
        }
    }

    private void piece(FoundIn in, String text) {
        Set<Needle> here = needles.in(text);
        found.addAll(here);
        if (!here.isEmpty() && passages.size() < PASSAGES) {
            passages.add(needles.cut(in, text));
        }
    }
}
