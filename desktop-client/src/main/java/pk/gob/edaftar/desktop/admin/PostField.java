package pk.gob.edaftar.desktop.admin;

import java.util.Optional;
import java.util.function.Predicate;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;

/// A field in which a post of today's directory is found by words of its name, its unit or its holder.
final class PostField extends ChosenField<PostId> {
    /// @param offered which posts may be taken
    PostField(AdminSheet sheet, AdminViewModel model, Kit kit, Wording wording, Predicate<Post> offered) {
        super(sheet, model.workplace().background(), kit.say("admin.post.prompt"), each -> wording.names().postAndHolder(each, wording.desk().now()),
                () -> wording.desk().organisation().posts().stream().filter(each -> each.exists(wording.desk().now())).filter(offered).map(Post::id));
    }

    Optional<PostId> post() {
        return chosen();
    }
}
