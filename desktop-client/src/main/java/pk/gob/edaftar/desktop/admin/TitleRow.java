package pk.gob.edaftar.desktop.admin;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.text.Bilingual;

/// A title in use, with the posts that bear it.
record TitleRow(Bilingual title, List<Post> posts) {
    TitleRow {
        posts = List.copyOf(posts);
    }

    /// What posts are called today or will be, the commonest first.
    static List<TitleRow> inUse(Organisation organisation, Instant now) {
        Map<Bilingual, List<Post>> byTitle = organisation.posts().stream().filter(post -> !post.endedBy(now))
                .collect(Collectors.groupingBy(post -> post.facts().eras().getLast().value().title()));
        return byTitle.entrySet().stream().map(each -> new TitleRow(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt((TitleRow row) -> -row.posts().size()).thenComparing(row -> row.title().en())
                        .thenComparing(row -> row.title().ur())).toList();
    }
}
