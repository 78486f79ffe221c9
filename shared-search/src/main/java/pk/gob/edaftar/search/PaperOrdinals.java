package pk.gob.edaftar.search;

import java.io.IOException;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.packed.PackedInts;

/// Numbers the papers of one state of an index, so that documents of one paper are known to be so wherever they lie.
/// What reads the papers' names is of one search; the map between the segments is kept as long as the state is.
final class PaperOrdinals {
    private final SortedDocValues[] names;
    private final OrdinalMap map;

    private PaperOrdinals(SortedDocValues[] names, OrdinalMap map) {
        this.names = names;
        this.map = map;
    }

    static OrdinalMap map(IndexReader reader) throws IOException {
        return OrdinalMap.build(null, names(reader), PackedInts.DEFAULT);
    }

    static PaperOrdinals of(IndexReader reader, OrdinalMap map) throws IOException {
        return new PaperOrdinals(names(reader), map);
    }

    private static SortedDocValues[] names(IndexReader reader) throws IOException {
        SortedDocValues[] names = new SortedDocValues[reader.leaves().size()];
        for (LeafReaderContext leaf : reader.leaves()) {
            names[leaf.ord] = DocValues.getSorted(leaf.reader(), Fields.PAPER);
        }
        return names;
    }

    int count() {
        return (int) map.getValueCount();
    }

    UUID paper(int ordinal) throws IOException {
        BytesRef name = names[map.getFirstSegmentNumber(ordinal)].lookupOrd((int) map.getFirstSegmentOrd(ordinal));
        return UUID.fromString(name.utf8ToString());
    }

    /// The number of a paper; negative where it is not in the index.
    int of(UUID paper) throws IOException {
        BytesRef name = new BytesRef(paper.toString());
        for (int segment = 0; segment < names.length; segment++) {
            int found = names[segment].lookupTerm(name);
            if (found >= 0) {
                return (int) map.getGlobalOrds(segment).get(found);
            }
        }
        return -1;
    }

    /// The papers of one segment's documents.
    Leaf leaf(LeafReaderContext context) throws IOException {
        SortedDocValues own = DocValues.getSorted(context.reader(), Fields.PAPER);
        return document -> own.advanceExact(document) ? (int) map.getGlobalOrds(context.ord).get(own.ordValue()) : -1;
    }

    /// Which paper a document is of.
    @FunctionalInterface
    interface Leaf {
        int paper(int document) throws IOException;
    }
}
