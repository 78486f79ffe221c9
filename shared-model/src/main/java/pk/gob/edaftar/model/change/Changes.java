package pk.gob.edaftar.model.change;

import java.util.ArrayList;
import java.util.List;

/// All that an accepted command does: entities as they stand afterwards, and who is shown what.
public record Changes(List<Entity> puts, List<Listing> listings) {
    public Changes {
        puts = List.copyOf(puts);
        listings = List.copyOf(listings);
    }

    /// Both changes, these first.
    public Changes and(Changes more) {
        List<Entity> allPuts = new ArrayList<>(puts);
        allPuts.addAll(more.puts);
        List<Listing> allListings = new ArrayList<>(listings);
        allListings.addAll(more.listings);
        return new Changes(allPuts, allListings);
    }
}
