package pk.gob.edaftar.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.dak.Acknowledgement;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.Correction;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakFinding;
import pk.gob.edaftar.model.dak.Diarised;
import pk.gob.edaftar.model.dak.DakLink;
import pk.gob.edaftar.model.dak.FollowUp;
import pk.gob.edaftar.model.dak.FormerNumber;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.Letter;
import pk.gob.edaftar.model.dak.LetterText;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.dak.Remark;
import pk.gob.edaftar.model.dak.Reply;
import pk.gob.edaftar.model.org.PostId;

/// A paper as documents of an index: one for its head, one for each text, remark, reply and correction, each with those who may see
/// that very piece. A Secret paper has none (`DOMAIN.md` 2).
public final class PaperDocuments {
    private PaperDocuments() {}

    /// @param paper all there is of one paper
    /// @return nothing for a Secret paper, or one whose register entry is not here
    public static List<Document> of(UUID id, Collection<Seen> paper) {
        Optional<Dak> dak = all(paper, Dak.class).findFirst();
        if (dak.isEmpty() || dak.get().grade() == Grade.SECRET) {
            return List.of();
        }
        List<Document> documents = new ArrayList<>();
        for (Seen seen : paper) {
            switch (seen.entity()) {
                case Dak entry -> documents.add(head(entry, seen.by(), paper));
                case LetterText text -> documents.add(piece(id, Fields.TEXT, text.text(), seen.by()));
                case Remark remark -> documents.add(piece(id, Fields.REMARK, remark.text(), seen.by()));
                case Reply reply -> documents.add(piece(id, Fields.REMARK, reply.repliedBy() + ", " + reply.text(), seen.by()));
                case Correction made when made.sealed() -> { }
                case Correction made -> documents.add(piece(id, Fields.REMARK, made.was().subject() + ", " + made.reason(), seen.by()));
                case Attachment file -> documents.add(piece(id, Fields.REMARK, file.name(), seen.by()));
                case Letter head -> { }
                case Marking marking -> { }
                case Movement movement -> { }
                case DakFinding finding -> { }
                case FollowUp flag -> { }
                case DakLink link -> { }
                case Acknowledgement told -> { }
                case Diarised made -> { }
            }
        }
        return documents;
    }

    private static <T> java.util.stream.Stream<T> all(Collection<Seen> paper, Class<T> kind) {
        return paper.stream().map(Seen::entity).filter(kind::isInstance).map(kind::cast);
    }

    private static Document head(Dak dak, Set<String> by, Collection<Seen> paper) {
        Document document = document(dak.id().value(), Fields.HEAD, by);
        all(paper, Letter.class).filter(letter -> letter.part().kind() == PartKind.TRAIL).findFirst().map(Letter::head).ifPresent(head -> {
            document.add(new TextField(Fields.SUBJECT, head.subject(), Store.NO));
            document.add(new TextField(Fields.SENDER, head.senderName(), Store.NO));
            document.add(new TextField(Fields.SENDER, head.senderOffice(), Store.NO));
            document.add(new TextField(Fields.NUMBER, head.senderReference(), Store.NO));
        });
        document.add(new TextField(Fields.NUMBER, dak.printed(), Store.NO));
        FormerNumber former = dak.former();
        if (former != null) {
            document.add(new TextField(Fields.NUMBER, former.number(), Store.NO));
        }
        all(paper, Diarised.class).forEach(made -> document.add(new TextField(Fields.NUMBER, made.printed(), Store.NO)));
        int received = (int) dak.receivedOn().toEpochDay();
        document.add(new IntPoint(Fields.RECEIVED, received));
        document.add(new NumericDocValuesField(Fields.RECEIVED, received));
        document.add(new StringField(Fields.STATE, dak.state().name(), Store.NO));
        holders(dak, paper).forEach(holder -> document.add(new StringField(Fields.HOLDER, holder.value().toString(), Store.NO)));
        return document;
    }

    /// With whom it is: whoever has a marking to work on; where none is open, who had the original last, or registered it.
    private static List<PostId> holders(Dak dak, Collection<Seen> paper) {
        List<Marking> markings = all(paper, Marking.class).toList();
        List<PostId> open = markings.stream().filter(Marking::open).map(Marking::holder).distinct().toList();
        if (!open.isEmpty()) {
            return open;
        }
        return List.of(markings.stream().filter(Marking::original).map(Marking::holder).findFirst().orElse(dak.registeredFor()));
    }

    private static Document piece(UUID paper, String field, String text, Set<String> by) {
        Document document = document(paper, Fields.PIECE, by);
        document.add(new TextField(field, text, Store.NO));
        return document;
    }

    private static Document document(UUID paper, String kind, Set<String> by) {
        Document document = new Document();
        document.add(new StringField(Fields.PAPER, paper.toString(), Store.NO));
        document.add(new SortedDocValuesField(Fields.PAPER, new BytesRef(paper.toString())));
        document.add(new StringField(Fields.KIND, kind, Store.NO));
        by.forEach(stream -> document.add(new StringField(Fields.SEEN, stream, Store.NO)));
        return document;
    }
}
