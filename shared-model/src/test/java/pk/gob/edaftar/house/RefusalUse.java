package pk.gob.edaftar.house;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What rules say no with: a text that speaks of `{0}` must be given it wherever its rule refuses or finds.
/// Rules are told apart by the names of their constants alone.
public final class RefusalUse {
    private static final Set<String> SAYS_NO = Set.of("refuses", "finds");

    private final Map<String, Integer> fewest = new HashMap<>();

    public RefusalUse(List<Sources> sources) {
        sources.forEach(each -> each.all(MethodInvocationTree.class).map(Sources.Node::tree).forEach(this::count));
    }

    /// The fewest arguments a rule is ever given; of one that never says no, as many as anybody likes.
    public int fewestArguments(String rule) {
        return fewest.getOrDefault(rule, Integer.MAX_VALUE);
    }

    private void count(MethodInvocationTree call) {
        if (call.getMethodSelect() instanceof MemberSelectTree said && SAYS_NO.contains(said.getIdentifier().toString())) {
            String rule = switch (said.getExpression()) {
                case IdentifierTree name -> name.getName().toString();
                case MemberSelectTree name -> name.getIdentifier().toString();
                default -> "";
            };
            fewest.merge(rule, call.getArguments().size(), Math::min);
        }
    }
}
