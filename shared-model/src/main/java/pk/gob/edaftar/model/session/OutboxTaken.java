package pk.gob.edaftar.model.session;

/// How far the server came with a sealed outbox; nothing of what was in it.
/// @param decided how many acts it has decided, now or before
/// @param aside how many it keeps aside, because they could not be opened or not be taken for his
/// @param left how many have to be brought again: what they build on has not come, or this server cannot read them yet
public record OutboxTaken(int decided, int aside, int left) {}
