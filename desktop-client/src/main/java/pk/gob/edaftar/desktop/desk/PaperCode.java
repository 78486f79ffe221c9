package pk.gob.edaftar.desktop.desk;

import pk.gob.edaftar.model.dak.Dak;

/// What the square code on a slip, a label or a printed journey says. A reader of codes types it like a keyboard: typed where papers
/// are looked for, it finds the paper by its number.
public final class PaperCode {
    private static final String PAPER = "edaftar://paper/";
    private static final char BEFORE_NUMBER = '#';
    private static final String BLANK = "%20";

    private PaperCode() {}

    /// A line without blanks, as a link is.
    public static String of(Dak dak) {
        return PAPER + dak.id().value() + BEFORE_NUMBER + dak.printed().replace(" ", BLANK);
    }

    /// What is looked for: the number a code bears, and otherwise just what was typed.
    public static String sought(String typed) {
        String code = typed.strip();
        int number = code.indexOf(BEFORE_NUMBER);
        return code.startsWith(PAPER) && number >= 0 ? code.substring(number + 1).replace(BLANK, " ") : code;
    }
}
