package pk.gob.edaftar.desktop.print;

import java.util.List;

/// A piece of a printed page, from above to below.
public sealed interface Block {
    /// What the page is.
    record Title(String text) implements Block {}

    /// A heading within it.
    record Heading(String text) implements Block {}

    /// A line of the page's own words.
    record Line(String text) implements Block {}

    /// Something somebody wrote: read rather than looked up, so in Nastaliq where it is Urdu.
    record Written(String text) implements Block {}

    /// Names, and beside each what there is.
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String name, String value) {}

    /// A ruled table whose headings stand on every page it goes over.
    /// @param shares how wide each column is, in parts of the whole
    record Grid(List<String> headings, List<Double> shares, List<List<String>> rows) implements Block {
        public Grid {
            headings = List.copyOf(headings);
            shares = List.copyOf(shares);
            rows = List.copyOf(rows);
        }
    }

    /// A square code a telephone or a desk can read, and the lines beside it, the first one large.
    record Code(String link, List<String> beside) implements Block {
        public Code {
            beside = List.copyOf(beside);
        }
    }

    /// What follows begins on another page.
    record Break() implements Block {}
}
