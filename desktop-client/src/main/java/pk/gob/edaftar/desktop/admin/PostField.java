package pk.gob.edaftar.desktop.admin;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.TypedWords;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Suggestions;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;

/// A field in which a post of today's directory is found by words of its name, its unit or its holder.
final class PostField extends TextField {
    private static final int MOST = 7;

    private final Wording wording;
    private final Predicate<Post> offered;
    private @Nullable PostId post;

    /// @param offered which posts may be taken
    PostField(AdminSheet sheet, AdminViewModel model, Kit kit, Wording wording, Predicate<Post> offered) {
        this.wording = wording;
        this.offered = offered;
        setPromptText(kit.say("admin.post.prompt"));
        textProperty().addListener((seen, was, is) -> {
            if (post != null && !name(post).equals(is)) {
                post = null;
            }
        });
        new Suggestions<>(this, sheet.layer(), model.workplace().background(), this::named, this::name, taken -> {
            post = taken;
            setText(name(taken));
            positionCaret(getText().length());
        });
    }

    /// What was taken; nothing while only words stand there.
    Optional<PostId> post() {
        return Optional.ofNullable(post);
    }

    private String name(PostId each) {
        return wording.names().postAndHolder(each, wording.desk().now());
    }

    private List<PostId> named(String typed) {
        TypedWords words = TypedWords.of(typed);
        return wording.desk().organisation().posts().stream().filter(each -> each.exists(wording.desk().now())).filter(offered).map(Post::id)
                .filter(each -> words.allIn(name(each))).limit(MOST).toList();
    }
}
