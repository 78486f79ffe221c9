package pk.gob.edaftar.desktop.desk;

import java.util.List;

/// For how many working days a paper has been with its holder (`DOMAIN.md` 10).
public enum Age {
    WEEK(0, 7), FORTNIGHT(8, 15), MONTH(16, 30), QUARTER(31, 90), LONGER(91, Integer.MAX_VALUE);

    public static final List<Age> ALL = List.of(values());

    private final int from;
    private final int to;

    Age(int from, int to) {
        this.from = from;
        this.to = to;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}
