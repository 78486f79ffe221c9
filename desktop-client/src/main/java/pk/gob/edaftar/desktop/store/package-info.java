/// What a desk keeps on disk: the kept store, of which nothing acknowledged may ever be lost, and the cache,
/// which is thrown away when in doubt.
@NullMarked
package pk.gob.edaftar.desktop.store;

import org.jspecify.annotations.NullMarked;
