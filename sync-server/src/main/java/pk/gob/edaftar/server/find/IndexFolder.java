package pk.gob.edaftar.server.find;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.search.PaperIndex;
import pk.gob.edaftar.server.database.DataFolder;

/// Where this node's index lies. Nodes that share a data folder have an index each: the first that nobody writes in.
@Component
class IndexFolder {
    private static final int MOST_NODES = 64;

    private final Path folder;

    IndexFolder(DataFolder data) {
        this.folder = data.path().resolve("search");
    }

    /// @param life of what database the index is
    PaperIndex open(String life) throws IOException {
        for (int node = 1; node <= MOST_NODES; node++) {
            Path own = Files.createDirectories(folder.resolve(Integer.toString(node)));
            FSDirectory directory = FSDirectory.open(own);
            try {
                return PaperIndex.open(directory, life);
            } catch (LockObtainFailedException taken) {
                directory.close();
            }
        }
        throw new IOException("more than " + MOST_NODES + " nodes share " + folder);
    }
}
