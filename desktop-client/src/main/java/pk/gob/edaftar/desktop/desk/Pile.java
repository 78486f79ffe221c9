package pk.gob.edaftar.desktop.desk;

import java.util.List;

/// So many papers: how many of them are late, and how many have been with their holder for how long.
/// @param ages one number for each [Age]
public record Pile(int all, int late, List<Integer> ages) {
    public Pile {
        ages = List.copyOf(ages);
    }

    public int aged(Age age) {
        return ages.get(Age.ALL.indexOf(age));
    }
}
