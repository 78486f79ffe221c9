package pk.gob.edaftar.model.change;

/// One stream a person follows.
/// @param bodies whether content comes along by itself; otherwise it comes on opening
public record Subscription(Stream stream, boolean bodies) {}
