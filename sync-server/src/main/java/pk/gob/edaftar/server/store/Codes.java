package pk.gob.edaftar.server.store;

import java.util.Arrays;
import java.util.Optional;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.change.StreamKind;

/// The numbers by which kinds of parts and streams are stored. A number, once given, keeps its meaning for ever.
final class Codes {
    private Codes() {}

    static short of(PartKind kind) {
        return switch (kind) {
            case DIRECTORY -> 1;
            case TRAIL -> 2;
            case CONTENT -> 3;
            case SECRET -> 4;
        };
    }

    static short of(StreamKind kind) {
        return switch (kind) {
            case DIRECTORY -> 1;
            case DESK -> 2;
            case SAFE -> 3;
            case UNIT -> 4;
            case HEADS -> 5;
            case DIARY -> 6;
        };
    }

    static PartKind part(short code) {
        for (PartKind kind : PartKind.values()) {
            if (of(kind) == code) {
                return kind;
            }
        }
        throw new IllegalStateException("no kind of part has the number " + code);
    }

    static StreamKind stream(short code) {
        return knownStream(code).orElseThrow(() -> new IllegalStateException("no kind of stream has the number " + code));
    }

    static Optional<StreamKind> knownStream(short code) {
        return Arrays.stream(StreamKind.values()).filter(kind -> of(kind) == code).findFirst();
    }
}
