/// Texts in the reader's language: keys, names of posts, dates, refusals, and the letters they are drawn with.
@NullMarked
package pk.gob.edaftar.desktop.text;

import org.jspecify.annotations.NullMarked;
