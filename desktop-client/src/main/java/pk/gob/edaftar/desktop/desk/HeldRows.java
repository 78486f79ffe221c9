package pk.gob.edaftar.desktop.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.PostId;

/// Which rows of `holding` belong to a list or a figure: conditions of SQL with their arguments.
record HeldRows(String condition, List<Object> arguments) {
    HeldRows {
        arguments = List.copyOf(arguments);
    }

    static HeldRows with(Collection<PostId> posts) {
        List<Object> ids = ids(posts);
        return ids.isEmpty() ? new HeldRows("FALSE", List.of()) : new HeldRows("h.holder IN " + any(ids), ids);
    }

    /// Sent on from a desk, and with others.
    static HeldRows sentBy(Seat seat) {
        List<Object> desks = ids(seat.desks());
        String any = any(desks);
        return new HeldRows("h.holder NOT IN " + any + " AND EXISTS (SELECT 1 FROM sending s WHERE s.dak = h.dak "
                + "AND s.marking = h.marking AND s.sender IN " + any + ")", Stream.concat(desks.stream(), desks.stream()).toList());
    }

    static HeldRows in(@Nullable Scope scope, Seat seat) {
        if (scope == null) {
            return new HeldRows("FALSE", List.of());
        }
        HeldRows with = with(scope.holders());
        return scope.passedHere() ? with.and(passed(seat)) : with;
    }

    /// Papers that were on a desk: sent to it or by it.
    private static HeldRows passed(Seat seat) {
        List<Object> desks = ids(seat.desks());
        String any = any(desks);
        return new HeldRows("EXISTS (SELECT 1 FROM sending s WHERE s.dak = h.dak AND (s.receiver IN " + any + " OR s.sender IN " + any + "))",
                Stream.concat(desks.stream(), desks.stream()).toList());
    }

    HeldRows only(Only only, Cutoffs cutoffs) {
        HeldRows rows = this;
        if (only.when() != null) {
            rows = rows.and(when(only.when(), cutoffs));
        }
        return only.age() == null ? rows : rows.and(new HeldRows("h.since >= ? AND h.since < ?",
                List.of(cutoffs.from(only.age()), cutoffs.until(only.age()))));
    }

    private static HeldRows when(Only.When when, Cutoffs cutoffs) {
        return switch (when) {
            case LATE -> new HeldRows("h.due < ?", List.of(cutoffs.today()));
            case TODAY -> new HeldRows("h.due = ?", List.of(cutoffs.today()));
            case NEW -> new HeldRows("h.since >= ?", List.of(cutoffs.fresh()));
            case FINDING -> new HeldRows("EXISTS (SELECT 1 FROM dak f WHERE f.id = h.dak AND f.findings > 0)", List.of());
        };
    }

    private HeldRows and(HeldRows other) {
        return new HeldRows(condition + " AND " + other.condition, Stream.concat(arguments.stream(), other.arguments.stream()).toList());
    }

    /// The posts as arguments of SQL, in one order.
    static List<Object> ids(Collection<PostId> posts) {
        return new ArrayList<>(posts.stream().map(PostId::value).sorted().toList());
    }

    /// Any of these, in SQL.
    static String any(Collection<?> arguments) {
        return "(" + String.join(", ", Collections.nCopies(arguments.size(), "?")) + ")";
    }
}
