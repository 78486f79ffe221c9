package pk.gob.edaftar.house;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How code uses the texts: every key used exists, every key there is used, and no sentence stands in the code.
/// A literal that ends in a dot (`"urgency."`) stands for every key below it.
public final class TextUse {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+\\.?|[a-z]+\\.");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}[,:;.]? \\p{L}{2,}.*");

    private static final Set<String> SHOWS_ITS_ARGUMENT = Set.of(
            "setText", "setPromptText", "setTitle", "setHeaderText", "setContentText", "setAccessibleText", "setAccessibleHelp",
            "setAccessibleRoleDescription", "setPlaceholder", "appendText");
    private static final Set<String> SHOWS_WHAT_IT_IS_MADE_OF = Set.of(
            "Label", "Button", "Text", "Tooltip", "MenuItem", "Menu", "CheckMenuItem", "RadioMenuItem", "CheckBox", "RadioButton",
            "ToggleButton", "Hyperlink", "Tab", "TitledPane", "TableColumn", "TreeTableColumn", "MenuButton", "SplitMenuButton", "Alert");

    private final TextBundles bundles;
    private final Sources sources;

    public TextUse(TextBundles bundles, Sources sources) {
        this.bundles = bundles;
        this.sources = sources;
    }

    /// Keys that code names and no bundle has. Only literals whose first word is a bundle's name are taken for keys.
    public List<String> missing() {
        Set<String> keys = bundles.keys();
        return keyLiterals()
                .filter(literal -> !keys.contains(value(literal)) && keys.stream().noneMatch(key -> key.startsWith(stem(value(literal)))))
                .map(literal -> literal.at() + " uses the missing key " + value(literal))
                .toList();
    }

    /// Keys that no code names.
    public List<String> unused() {
        Set<String> named = keyLiterals().map(TextUse::value).collect(Collectors.toCollection(TreeSet::new));
        List<String> prefixes = named.stream().filter(name -> name.endsWith(".")).toList();
        return bundles.keys().stream()
                .filter(key -> !named.contains(key) && prefixes.stream().noneMatch(key::startsWith))
                .map(key -> key + " is used nowhere")
                .toList();
    }

    /// Sentences in code: what a control shows, anything in Urdu letters, and running words in a view.
    public List<String> literalTexts() {
        List<String> faults = new ArrayList<>();
        sources.all(MethodInvocationTree.class)
                .filter(call -> SHOWS_ITS_ARGUMENT.contains(lastName(call.tree().getMethodSelect())))
                .forEach(call -> call.tree().getArguments().forEach(argument -> addText(call.at(), argument, faults)));
        sources.all(NewClassTree.class)
                .filter(made -> SHOWS_WHAT_IT_IS_MADE_OF.contains(lastName(made.tree().getIdentifier())))
                .forEach(made -> made.tree().getArguments().forEach(argument -> addText(made.at(), argument, faults)));
        stringLiterals()
                .filter(literal -> ARABIC.matcher(value(literal)).find()
                        || (isOfView(literal.file()) && WORDS.matcher(value(literal)).find()))
                .forEach(literal -> faults.add(literal.at() + " shows the literal \"" + value(literal) + "\""));
        return faults.stream().distinct().toList();
    }

    private static boolean isOfView(Sources.Parsed file) {
        return file.fileName().endsWith("View.java") || file.fileName().endsWith("Dialog.java");
    }

    /// Concatenations and conditionals count too; what another method makes of a literal is that method's affair.
    private static void addText(String at, ExpressionTree argument, List<String> faults) {
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                if (literal.getValue() instanceof String text && LETTER.matcher(text).find()) {
                    faults.add(at + " shows the literal \"" + text + "\"");
                }
                return null;
            }

            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
                return null;
            }

            @Override
            public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
                return null;
            }
        }.scan(argument, null);
    }

    private Stream<Sources.Node<LiteralTree>> keyLiterals() {
        Set<String> features = bundles.features();
        return stringLiterals()
                .filter(literal -> KEY.matcher(value(literal)).matches())
                .filter(literal -> features.contains(value(literal).substring(0, value(literal).indexOf('.'))));
    }

    private Stream<Sources.Node<LiteralTree>> stringLiterals() {
        return sources.all(LiteralTree.class).filter(literal -> literal.tree().getValue() instanceof String);
    }

    private static String value(Sources.Node<LiteralTree> literal) {
        return String.valueOf(literal.tree().getValue());
    }

    private static String stem(String name) {
        return name.endsWith(".") ? name : name + ".";
    }

    private static String lastName(Tree name) {
        return switch (name) {
            case IdentifierTree identifier -> identifier.getName().toString();
            case MemberSelectTree select -> select.getIdentifier().toString();
            case ParameterizedTypeTree type -> lastName(type.getType());
            default -> "";
        };
    }
}
