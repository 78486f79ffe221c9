package pk.gob.edaftar.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/// The words of papers, found again. Everything in it can be made anew from elsewhere: an index that does not open, is of another
/// kind of words or of another life of what it was made from, begins empty. One thread writes, any may search.
public final class PaperIndex implements Closeable {
    /// To be raised whenever the same text gives other words or other fields.
    private static final String FORM = "1";
    private static final String LIFE = "life";
    private static final String POSITION = "position";
    private static final double BUFFER_MEGABYTES = 24;

    /// How the papers of one state of the index are numbered.
    private record Numbered(IndexReader state, OrdinalMap map) {}

    /// Held, so that its level stays: Lucene would warn at every start that Java's vectors, which are no finished part of it
    /// and which nothing here counts with, are not switched on.
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(Level.SEVERE);
    }

    private final PaperAnalyzer analyzer = new PaperAnalyzer();
    private final String life;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile long position;
    private volatile @Nullable Numbered numbered;

    private PaperIndex(Directory directory, String life, OpenMode mode) throws IOException {
        this.life = FORM + ":" + life;
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setOpenMode(mode).setCommitOnClose(false)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES).setMergeScheduler(new SerialMergeScheduler());
        this.writer = new IndexWriter(directory, config);
        boolean done = false;
        try {
            String committed = committed(LIFE);
            if (!committed.equals(this.life)) {
                writer.deleteAll();
            }
            this.position = committed.equals(this.life) ? Long.parseLong(committed(POSITION)) : 0;
            this.searchers = new SearcherManager(writer, null);
            done = true;
        } finally {
            if (!done) {
                writer.rollback();
            }
        }
    }

    /// Opens an index, or begins it anew. The directory is closed with it.
    /// @param life what its papers come from: of another one nothing is kept
    /// @throws LockObtainFailedException when somebody else writes in it
    public static PaperIndex open(Directory directory, String life) throws IOException {
        try {
            return new PaperIndex(directory, life, OpenMode.CREATE_OR_APPEND);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException damaged) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
            return new PaperIndex(directory, life, OpenMode.CREATE);
        }
    }

    private String committed(String name) {
        Iterable<Map.Entry<String, String>> said = writer.getLiveCommitData();
        if (said != null) {
            for (Map.Entry<String, String> each : said) {
                if (each.getKey().equals(name)) {
                    return each.getValue();
                }
            }
        }
        return "";
    }

    /// Up to where what it was made from is in it, as searches see it; 0 for an index that was just begun.
    public long position() {
        return position;
    }

    /// Has a paper in it as given, in place of what was there; no documents take it out.
    public void put(UUID paper, List<Document> documents) throws IOException {
        Term key = new Term(Fields.PAPER, paper.toString());
        if (documents.isEmpty()) {
            writer.deleteDocuments(key);
        } else {
            writer.updateDocuments(key, documents);
        }
    }

    /// Shows searches all that was put, which is everything up to a position.
    public void show(long upTo) throws IOException {
        searchers.maybeRefreshBlocking();
        position = upTo;
    }

    /// Makes durable all that was put, and the position with it.
    public void commit() throws IOException {
        writer.setLiveCommitData(new HashMap<>(Map.of(LIFE, life, POSITION, Long.toString(position))).entrySet());
        writer.commit();
    }

    /// How many papers and pieces of papers it has.
    public int size() {
        return writer.getDocStats().numDocs;
    }

    /// What is found for somebody.
    public Matches search(Question question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return new PaperSearch(searcher, ordinals(searcher.getIndexReader()), analyzer, question).run();
        } finally {
            searchers.release(searcher);
        }
    }

    private PaperOrdinals ordinals(IndexReader state) throws IOException {
        Numbered known = numbered;
        if (known == null || known.state() != state) {
            known = new Numbered(state, PaperOrdinals.map(state));
            numbered = known;
        }
        return PaperOrdinals.of(state, known.map());
    }

    /// Leaves what was committed; what was put since is put again by whoever opens it next.
    @Override
    public void close() throws IOException {
        numbered = null;
        searchers.close();
        writer.rollback();
        analyzer.close();
        writer.getDirectory().close();
    }
}
