package pk.gob.edaftar.server.store;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.Diarised;
import pk.gob.edaftar.model.dak.FormerNumber;
import pk.gob.edaftar.model.dak.Letter;
import pk.gob.edaftar.model.text.NumberFolding;

/// The numbers a paper is found by, folded, one to a line.
final class SoughtNumbers {
    private SoughtNumbers() {}

    /// What is stamped on it, the provisional number it had before, and the one of an older register: whoever sees the register's
    /// entry sees these, of a Secret paper too.
    static String of(Dak dak) {
        return lines(dak.printed(), plain(dak.stamp().provisional()), former(dak.former()));
    }

    /// What another registry stamped on it, and the provisional number it had before.
    static String of(Diarised made) {
        return lines(made.printed(), plain(made.stamp().provisional()));
    }

    /// The sender's own number; none of a Secret letter, which nothing is looked for in.
    static String of(Letter letter) {
        return letter.part().kind() == PartKind.SECRET ? ""
                : lines(letter.head().senderReference(), former(letter.head().former()));
    }

    private static String former(@Nullable FormerNumber former) {
        return former == null ? "" : former.number();
    }

    private static String plain(@Nullable String number) {
        return number == null ? "" : number;
    }

    private static String lines(String... numbers) {
        return Stream.of(numbers).map(NumberFolding::fold).filter(each -> !each.isEmpty()).distinct()
                .collect(Collectors.joining("\n"));
    }
}
