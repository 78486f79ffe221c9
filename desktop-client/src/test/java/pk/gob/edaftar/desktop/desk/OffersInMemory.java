package pk.gob.edaftar.desktop.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.office.PaperOffice;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.text.TextFolding;

/// What was written before in an office on the table.
record OffersInMemory(PaperOffice office, PapersInMemory papers) implements Offers {
    @Override
    public List<Sender> senders(String typed, int limit) {
        String sought = TextFolding.fold(typed);
        return papers.letters().map(head -> new Sender(head.senderName(), head.senderOffice())).distinct()
                .filter(sender -> TextFolding.fold(sender.name() + " " + sender.office()).contains(sought)).limit(limit).toList();
    }

    @Override
    public List<String> subjects(String typed, int limit) {
        String sought = TextFolding.fold(typed);
        return papers.letters().map(head -> head.subject()).distinct()
                .filter(subject -> TextFolding.fold(subject).contains(sought)).limit(limit).toList();
    }

    @Override
    public List<PostId> targets(PostId desk, String senderOffice, int limit) {
        Map<PostId, Long> often = office.all(Movement.class).stream()
                .filter(movement -> desk.equals(movement.from()) && movement.to() != null)
                .map(Movement::to).filter(Objects::nonNull).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Stream<Map.Entry<PostId, Long>> sorted = often.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<PostId, Long> each) -> -each.getValue()).thenComparing(each -> each.getKey().value()));
        return sorted.map(Map.Entry::getKey).filter(post -> !post.equals(desk)).limit(limit).toList();
    }
}
