package pk.gob.edaftar.desktop.audit;

import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;

/// A person or a post the log is narrowed to.
record Who(@Nullable PersonId person, @Nullable PostId post, String name) {}
