/// What an act of office is, and the pure decision on it.
@NullMarked
package pk.gob.edaftar.model.command;

import org.jspecify.annotations.NullMarked;
