package pk.gob.edaftar.model.change;

/// What a decision does to one stream's sight of one part.
public sealed interface Listing {
    Stream stream();

    Part part();

    /// The stream sees the part live from now on.
    record Show(Stream stream, Part part) implements Listing {}

    /// The stream keeps, or is given, the part as it stands with this very decision, and nothing later.
    record SoFar(Stream stream, Part part) implements Listing {}

    /// The stream is given of the part what another stream sees of it now, and nothing later: a copy that is passed on
    /// takes along what it was sent with.
    record Alike(Stream stream, Part part, Stream as) implements Listing {}

    /// The stream sees no more of the part, and what it was shown is taken back.
    record Gone(Stream stream, Part part) implements Listing {}
}
