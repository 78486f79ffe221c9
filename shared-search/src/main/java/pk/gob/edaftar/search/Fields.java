package pk.gob.edaftar.search;

import java.util.List;
import pk.gob.edaftar.model.find.Where;

/// The names of an index's fields.
final class Fields {
    static final String PAPER = "paper";
    /// What a document is of: [#HEAD] or [#PIECE].
    static final String KIND = "kind";
    static final String HEAD = "head";
    static final String PIECE = "piece";
    static final String SEEN = "seen";

    static final String NUMBER = "number";
    static final String SUBJECT = "subject";
    static final String SENDER = "sender";
    static final String TEXT = "text";
    static final String REMARK = "remark";

    static final String RECEIVED = "received";
    static final String STATE = "state";
    static final String HOLDER = "holder";

    private Fields() {}

    /// The fields words are looked for in, those first in which they say more of what a paper is about.
    static List<String> of(Where where) {
        return switch (where) {
            case EVERYWHERE -> List.of(SUBJECT, NUMBER, SENDER, TEXT, REMARK);
            case SUBJECT -> List.of(SUBJECT);
            case SUBJECT_AND_TEXT -> List.of(SUBJECT, TEXT);
            case SENDER -> List.of(SENDER);
            case REMARKS -> List.of(REMARK);
        };
    }

    static float weight(String field) {
        return switch (field) {
            case NUMBER, SUBJECT -> 3;
            case SENDER -> 2;
            default -> 1;
        };
    }
}
