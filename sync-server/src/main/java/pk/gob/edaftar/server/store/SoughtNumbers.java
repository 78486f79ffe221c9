package pk.gob.edaftar.server.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.FormerNumber;
import pk.gob.edaftar.model.dak.Letter;
import pk.gob.edaftar.model.text.NumberFolding;

/// The numbers a paper is found by, folded, one to a line.
final class SoughtNumbers {
    private SoughtNumbers() {}

    /// What is stamped on it, the provisional number it had before, and the one of an older register: whoever sees the register's
    /// entry sees these, of a Secret paper too.
    static String of(Dak dak) {
        List<@Nullable String> numbers = new ArrayList<>();
        numbers.add(dak.printed());
        numbers.add(dak.stamp().provisional());
        numbers.add(former(dak.former()));
        return lines(numbers.stream());
    }

    /// The sender's own number; none of a Secret letter, which nothing is looked for in.
    static String of(Letter letter) {
        return letter.part().kind() == PartKind.SECRET ? ""
                : lines(Stream.of(letter.head().senderReference(), former(letter.head().former())));
    }

    private static @Nullable String former(@Nullable FormerNumber former) {
        return former == null ? null : former.number();
    }

    private static String lines(Stream<@Nullable String> numbers) {
        return numbers.filter(Objects::nonNull).map(NumberFolding::fold).filter(each -> !each.isEmpty()).distinct()
                .collect(Collectors.joining("\n"));
    }
}
