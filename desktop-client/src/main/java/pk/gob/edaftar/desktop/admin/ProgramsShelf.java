package pk.gob.edaftar.desktop.admin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.ui.Dialogs;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Typing;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.program.NewProgram;
import pk.gob.edaftar.model.program.ProgramHere;
import pk.gob.edaftar.model.text.Bilingual;

/// Other systems that may come in: for which posts, and since when.
final class ProgramsShelf {
    private final AdminViewModel model;
    private final Kit kit;
    private final Wording wording;
    private final Shelf<ProgramHere> shelf;

    ProgramsShelf(AdminViewModel model, Kit kit, Wording wording) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        this.shelf = new Shelf<>(kit, new Shelf.Texts("admin.programs", "admin.programs.none"), model.programs(),
                new Shelf.Lines<>(program -> program.name().in(kit.messages().language().tag()), this::posts), ProgramHere::program, this::about);
    }

    Shelf<ProgramHere> shelf() {
        return shelf;
    }

    List<Button> buttons() {
        return List.of(kit.controls().primary("admin.program.let", this::let));
    }

    private String posts(ProgramHere program) {
        return named(program.posts());
    }

    private String named(java.util.Collection<PostId> posts) {
        return posts.stream().map(post -> wording.names().post(post, model.now())).collect(Collectors.joining(" · "));
    }

    private List<Node> about(ProgramHere program) {
        String name = program.name().in(kit.messages().language().tag());
        List<Node> about = new ArrayList<>();
        about.add(Facts.heading(kit, name));
        about.add(Facts.fact(kit, "admin.program.posts", posts(program)));
        about.add(Facts.fact(kit, "admin.program.since", kit.dates().day(Dates.dayOf(program.openedAt()))));
        about.add(Facts.buttons(
                kit.controls().button("admin.program.renew", () -> kit.dialogs().confirm(new Dialogs.Question(kit.say("admin.program.renew"),
                        kit.say("admin.program.renew.text", name), kit.say("admin.program.renew"), false),
                        () -> model.ask(line -> line.renew(program.program()), token -> SecretView.open(kit, "admin.token", "admin.token.hint", name, token.token())))),
                kit.controls().button("admin.program.close", () -> kit.dialogs().confirm(new Dialogs.Question(kit.say("admin.program.close"),
                        kit.say("admin.program.close.text", name), kit.say("admin.program.close"), true),
                        () -> model.ask(line -> line.shutOut(program.program()), done -> kit.dialogs().tell(kit.say("admin.done")))))));
        return about;
    }

    private void let() {
        AdminSheet sheet = new AdminSheet(model, kit, wording);
        TextField english = Typing.follow(new TextField());
        TextField urdu = Typing.follow(new TextField());
        PostField post = new PostField(sheet, model, kit, wording, this::isForPrograms);
        Set<PostId> posts = new LinkedHashSet<>();
        Label chosen = kit.controls().text("", "quiet-text");
        Button more = kit.controls().button("admin.program.more", () -> {
            post.post().ifPresent(posts::add);
            post.clear();
            post.requestFocus();
            chosen.setText(named(posts));
        });
        sheet.open("admin.program.let", "admin.program.let.commit", List.of(kit.controls().labelled("admin.program.en", english), kit.controls().labelled("admin.program.ur", urdu),
                kit.controls().labelled("admin.program.post", post), Facts.buttons(more), chosen), List.of(english, urdu, post), () -> {
                    Set<PostId> all = new LinkedHashSet<>(posts);
                    post.post().ifPresent(all::add);
                    if (english.getText().isBlank()) {
                        english.requestFocus();
                    } else if (all.isEmpty()) {
                        post.requestFocus();
                    } else {
                        Bilingual name = new Bilingual(english.getText().strip(), urdu.getText().strip());
                        model.ask(line -> line.let(new NewProgram(name, List.copyOf(all))), token -> {
                            kit.dialogs().close();
                            SecretView.open(kit, "admin.token", "admin.token.hint", name.en(), token.token());
                        });
                    }
                });
    }

    private boolean isForPrograms(Post post) {
        return model.organisation().facts(post.id(), model.now()).filter(facts -> facts.role().handlesPapers() && facts.assists() == null).isPresent();
    }
}
