/// An invented province for tests of every module: its people, its papers, and a fluent way to act in it.
@NullMarked
package pk.gob.edaftar.model.office;

import org.jspecify.annotations.NullMarked;
