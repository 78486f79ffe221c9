/// How papers are found by their words, the same at every desk and on the server. It knows neither where an index lies nor who
/// may see what is in it: both are handed in.
@NullMarked
package pk.gob.edaftar.search;

import org.jspecify.annotations.NullMarked;
