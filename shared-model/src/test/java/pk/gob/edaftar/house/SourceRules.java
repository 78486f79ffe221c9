package pk.gob.edaftar.house;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What compiled classes cannot tell: sizes, open ends, and constants the compiler has copied elsewhere.
/// Each rule answers its faults as lines a person can act on; an empty list is a pass.
public final class SourceRules {

    /// "About 300" and "about 40": nothing is split for a few lines alone.
    private static final int MOST_LINES = 320;
    private static final int MOST_METHOD_LINES = 50;

    private static final Pattern OPEN_END = Pattern.compile("\\b(?:TODO|FIXME|XXX)\\b");
    private static final Set<String> EVERYTHING = Set.of("Exception", "RuntimeException", "Throwable", "Error");

    private SourceRules() {}

    public static List<String> longFiles(Sources sources) {
        return sources.files().stream()
                .filter(file -> file.lines().size() > MOST_LINES)
                .map(file -> file.fileName() + " has " + file.lines().size() + " lines, at most " + MOST_LINES)
                .toList();
    }

    public static List<String> longMethods(Sources sources) {
        return sources.all(MethodTree.class)
                .filter(method -> method.lines() > MOST_METHOD_LINES)
                .map(method -> method.at() + " " + method.tree().getName() + " has " + method.lines() + " lines, at most "
                        + MOST_METHOD_LINES)
                .toList();
    }

    public static List<String> openEnds(Sources sources) {
        List<String> faults = new ArrayList<>();
        for (Sources.Parsed file : sources.files()) {
            for (int line = 0; line < file.lines().size(); line++) {
                if (OPEN_END.matcher(file.lines().get(line)).find()) {
                    faults.add(file.fileName() + ":" + (line + 1) + " leaves something open");
                }
            }
        }
        return faults;
    }

    /// Every package says `@NullMarked`, or the null checks see half the code.
    public static List<String> packagesNotNullMarked(Sources sources) {
        Set<String> packages = new TreeSet<>();
        Set<String> marked = new TreeSet<>();
        for (Sources.Parsed file : sources.files()) {
            if (file.fileName().equals("package-info.java")) {
                if (file.tree().getPackageAnnotations().toString().contains("NullMarked")) {
                    marked.add(file.packageName());
                }
            } else if (!file.fileName().equals("module-info.java")) {
                packages.add(file.packageName());
            }
        }
        packages.removeAll(marked);
        return packages.stream().map(name -> name + " has no package-info.java with @NullMarked").toList();
    }

    /// The twin of the rule on classes: an inlined constant leaves an import and no trace in the class file.
    public static List<String> featuresImportingEachOther(Sources sources, String root, Set<String> platform) {
        return sources.all(ImportTree.class)
                .filter(line -> {
                    String own = Features.of(root, line.file().packageName());
                    String other = Features.of(root, line.tree().getQualifiedIdentifier().toString());
                    return isFeature(own, platform) && isFeature(other, platform) && !other.equals(own);
                })
                .map(line -> line.at() + " imports another feature: " + line.tree().getQualifiedIdentifier())
                .toList();
    }

    /// A type of the root package itself starts with a capital and is no feature.
    private static boolean isFeature(String name, Set<String> platform) {
        return !name.isEmpty() && Character.isLowerCase(name.charAt(0)) && !platform.contains(name);
    }

    /// Only the named edges may catch everything: elsewhere a bug would be taken for trouble.
    public static List<String> catchesEverything(Sources sources, Set<String> edges) {
        return sources.all(CatchTree.class)
                .filter(caught -> EVERYTHING.contains(caught.tree().getParameter().getType().toString()))
                .filter(caught -> !edges.contains(caught.file().fileName().replace(".java", "")))
                .map(caught -> caught.at() + " catches " + caught.tree().getParameter().getType())
                .toList();
    }

    /// A test waits for a condition with a limit.
    public static List<String> sleeps(Sources sources) {
        return sources.all(MethodInvocationTree.class)
                .filter(call -> call.tree().getMethodSelect().toString().equals("Thread.sleep"))
                .map(call -> call.at() + " sleeps")
                .toList();
    }
}
