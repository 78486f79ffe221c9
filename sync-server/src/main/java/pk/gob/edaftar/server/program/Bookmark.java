package pk.gob.edaftar.server.program;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.sync.Cursor;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.model.wire.WireException;
import pk.gob.edaftar.server.http.RequestRefused;

/// How far a program has read the streams it follows: it keeps this and gives it back, and need not know what it says.
record Bookmark(Epoch epoch, List<Cursor> cursors) {
    Bookmark {
        cursors = List.copyOf(cursors);
    }

    String text(Wire wire) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(Wire.text(wire.writeMessage(this)).getBytes(StandardCharsets.UTF_8));
    }

    static Bookmark read(String text, Wire wire) {
        try {
            return wire.readMessage(Bookmark.class, Wire.parse(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | WireException e) {
            throw new RequestRefused(SessionRule.REQUEST_BROKEN);
        }
    }
}
