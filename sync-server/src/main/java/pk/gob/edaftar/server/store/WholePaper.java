package pk.gob.edaftar.server.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.sync.Listed;

/// All there is of one paper, and who may see which of it.
public record WholePaper(UUID id, List<Piece> pieces, List<Listed> listings) {
    public WholePaper {
        pieces = List.copyOf(pieces);
        listings = List.copyOf(listings);
    }

    /// One entity and where it stands.
    public record Piece(Entity entity, Part part, long seq) {}

    /// The streams that may see a piece.
    public Set<Stream> streams(Piece piece) {
        Set<Stream> streams = new TreeSet<>();
        listings.stream().filter(listed -> shows(listed, piece)).forEach(listed -> streams.add(listed.stream()));
        return streams;
    }

    /// What of it somebody may see who follows some streams.
    public Trail visible(Set<Stream> followed) {
        return new Trail(id, pieces.stream().filter(piece -> listings.stream()
                .anyMatch(listed -> followed.contains(listed.stream()) && shows(listed, piece))).map(Piece::entity).toList());
    }

    private static boolean shows(Listed listed, Piece piece) {
        return listed.part().equals(piece.part()) && piece.seq() <= listed.bound();
    }
}
