/// Registers kept elsewhere, as tables and workbooks, and the letters in them: read the same at every desk and on the server. It
/// knows nobody who imports, and registers nothing.
@NullMarked
package pk.gob.edaftar.register;

import org.jspecify.annotations.NullMarked;
