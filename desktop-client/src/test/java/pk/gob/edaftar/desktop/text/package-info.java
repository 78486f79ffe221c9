/// Tests of texts in both languages.
@NullMarked
package pk.gob.edaftar.desktop.text;

import org.jspecify.annotations.NullMarked;
