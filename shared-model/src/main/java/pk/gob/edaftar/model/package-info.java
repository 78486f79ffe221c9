/// What an office is: entities, commands, rules and refusals. It must never know a clock, chance, or any input or output.
@NullMarked
package pk.gob.edaftar.model;

import org.jspecify.annotations.NullMarked;
