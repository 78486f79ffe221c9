package pk.gob.edaftar.server.hierarchy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import pk.gob.edaftar.server.text.Texts;

/// What is wrong in a file, by line. While there is any of it nothing is brought in.
final class Faults {
    private static final int SHOWN = 60;

    private final List<Fault> faults = new ArrayList<>();

    /// @param key below `hierarchy.fault.`
    record Fault(long line, String key, List<String> arguments) {}

    void add(long line, String key, Object... arguments) {
        Fault fault = new Fault(line, key, Arrays.stream(arguments).map(each -> beginning(String.valueOf(each))).toList());
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /// In the order of the file.
    List<Fault> inOrder() {
        return faults.stream().sorted(Comparator.comparingLong(Fault::line)).toList();
    }

    /// As it is said to whoever imports.
    static String said(Fault fault, String file, Texts texts) {
        return file + ":" + fault.line() + ": " + texts.of("hierarchy.fault." + fault.key(), fault.arguments().toArray());
    }

    /// A name of ten thousand letters is recognised by its first.
    private static String beginning(String text) {
        int letters = text.codePointCount(0, text.length());
        return letters <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
