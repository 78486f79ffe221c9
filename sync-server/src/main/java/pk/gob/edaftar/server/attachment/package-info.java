/// Files: their bytes as they arrive, where they are kept, and who is handed them.
@NullMarked
package pk.gob.edaftar.server.attachment;

import org.jspecify.annotations.NullMarked;
