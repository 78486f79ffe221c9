package pk.gob.edaftar.desktop.ui;

import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where every bug ends: logged once, shown once, with a short code to tell the help desk.
public final class ErrorReporter {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorReporter.class);

    /// A bug as it is shown.
    /// @param code the same for the same bug, short enough for the telephone
    /// @param details what the help desk wants to see
    public record Fault(String code, String details) {}

    private volatile Consumer<Fault> screen = fault -> { };

    /// Who shows a fault from now on; may be called on any thread.
    public void shownBy(Consumer<Fault> show) {
        screen = show;
    }

    /// Reports a bug. Never throws.
    public void report(Throwable bug) {
        String code = code(bug);
        LOG.error("fault {}", code, bug);
        screen.accept(new Fault(code, details(code, bug)));
    }

    private static String code(Throwable bug) {
        Throwable root = root(bug);
        StackTraceElement[] places = root.getStackTrace();
        String place = places.length == 0 ? "" : places[0].getClassName() + "." + places[0].getMethodName();
        int hash = (root.getClass().getName() + "@" + place + "<" + bug.getClass().getName()).hashCode();
        String digits = String.format(Locale.ROOT, "%06X", hash & 0xFFFFFF);
        return digits.substring(0, 3) + "-" + digits.substring(3);
    }

    private static String details(String code, Throwable bug) {
        StringBuilder text = new StringBuilder(code).append('\n');
        for (Throwable each = bug; each != null; each = each.getCause()) {
            text.append(each).append('\n');
            StackTraceElement[] places = each.getStackTrace();
            for (int i = 0; i < Math.min(12, places.length); i++) {
                text.append("  ").append(places[i]).append('\n');
            }
        }
        return text.toString();
    }

    private static Throwable root(Throwable bug) {
        Throwable root = bug;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
