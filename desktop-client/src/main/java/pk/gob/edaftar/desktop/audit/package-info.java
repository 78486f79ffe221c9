/// The Auditor's screen: who did, read or tried what, when and where.
@NullMarked
package pk.gob.edaftar.desktop.audit;

import org.jspecify.annotations.NullMarked;
