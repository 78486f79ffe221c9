package pk.gob.edaftar.model.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All that an accepted command does: entities as they stand afterwards, and who is shown what.
/// @param redrawn parts whose sight is drawn anew: whoever saw one and is not shown it by a listing here loses it
public record Changes(List<Entity> puts, List<Listing> listings, Set<Part> redrawn) {
    public Changes {
        puts = List.copyOf(puts);
        listings = List.copyOf(listings);
        redrawn = Set.copyOf(redrawn);
    }

    /// Where everybody goes on seeing what he saw, unless a listing says otherwise.
    public Changes(List<Entity> puts, List<Listing> listings) {
        this(puts, listings, Set.of());
    }

    /// Both changes, these first.
    public Changes and(Changes more) {
        List<Entity> allPuts = new ArrayList<>(puts);
        allPuts.addAll(more.puts);
        List<Listing> allListings = new ArrayList<>(listings);
        allListings.addAll(more.listings);
        Set<Part> allRedrawn = new HashSet<>(redrawn);
        allRedrawn.addAll(more.redrawn);
        return new Changes(allPuts, allListings, allRedrawn);
    }
}
