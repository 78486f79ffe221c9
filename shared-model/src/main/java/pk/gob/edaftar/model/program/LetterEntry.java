package pk.gob.edaftar.model.program;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.org.PostId;

/// Enters a letter in the diary of a post's registry. The server numbers it.
/// @param key chosen by the program, another one for every letter: the same entry sent again is the same letter
/// @param post the post it acts for
/// @param text what the letter says; may be empty
public record LetterEntry(UUID key, PostId post, LetterHead letter, String text, @Nullable String remark) {}
