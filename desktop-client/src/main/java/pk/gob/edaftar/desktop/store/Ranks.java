package pk.gob.edaftar.desktop.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.Urgency;

/// The small numbers the cache writes for constants, so that an index can sort by them. A program whose constants are
/// others does not read a cache with these: see [#names()].
public final class Ranks {
    private static final List<Class<? extends Enum<?>>> RANKED = List.of(PartKind.class, Urgency.class, Grade.class, DakState.class);
    private static final PartKind[] PART_KINDS = PartKind.values();
    private static final Urgency[] URGENCIES = Urgency.values();
    private static final Grade[] GRADES = Grade.values();
    private static final DakState[] STATES = DakState.values();

    private Ranks() {}

    /// All constants in their order; kept in the cache and compared when it is opened.
    static String names() {
        return RANKED.stream().flatMap(type -> Arrays.stream(type.getEnumConstants())).map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    @SuppressWarnings("EnumOrdinal")
    static int of(Enum<?> constant) {
        return constant.ordinal();
    }

    static PartKind partKind(int rank) {
        return PART_KINDS[rank];
    }

    public static Urgency urgency(int rank) {
        return URGENCIES[rank];
    }

    public static Grade grade(int rank) {
        return GRADES[rank];
    }

    public static DakState state(int rank) {
        return STATES[rank];
    }
}
