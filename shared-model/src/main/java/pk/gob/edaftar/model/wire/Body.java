package pk.gob.edaftar.model.wire;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/// An entity's body: its text as it is stored, or the tree of it. Who merely passes it on reads and writes nothing of it:
/// a server did so with every row of every page. Two bodies are equal when their trees are.
public final class Body {
    private volatile @Nullable String text;
    private volatile @Nullable ObjectNode tree;

    private Body(@Nullable String text, @Nullable ObjectNode tree) {
        this.text = text;
        this.tree = tree;
    }

    public static Body of(ObjectNode tree) {
        return new Body(null, tree);
    }

    /// A body as a store of ours gave it: a text that [Wire#text] or the database has written.
    public static Body stored(String text) {
        return new Body(text, null);
    }

    /// @throws WireException when the text was no JSON object
    public ObjectNode tree() {
        ObjectNode known = tree;
        if (known == null) {
            known = Wire.parse(text());
            tree = known;
        }
        return known;
    }

    public String text() {
        String known = text;
        if (known == null) {
            known = Wire.text(tree());
            text = known;
        }
        return known;
    }

    /// What stands for it in a message: its tree, or its text as it is where no tree has been made of it.
    JsonNode node() {
        ObjectNode known = tree;
        return known == null ? JsonNodeFactory.instance.rawValueNode(new RawValue(text())) : known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Body body && tree().equals(body.tree());
    }

    @Override
    public int hashCode() {
        return tree().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
