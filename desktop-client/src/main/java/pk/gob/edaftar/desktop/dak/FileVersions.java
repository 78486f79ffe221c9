package pk.gob.edaftar.desktop.dak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.AttachmentId;

/// The versions of one file, the first of them first. A file is a version of another where it says so and lies in the same branch of the
/// paper; of two that were made of the same one without a line, the later stands last.
/// @param all at least one
record FileVersions(List<Attachment> all) {
    FileVersions {
        all = List.copyOf(all);
    }

    /// Puts the files of a paper together, in the order in which their first versions came.
    static List<FileVersions> of(List<Attachment> files) {
        Map<AttachmentId, Attachment> known = files.stream().collect(Collectors.toMap(Attachment::id, Function.identity()));
        Map<AttachmentId, List<Attachment>> together = files.stream().sorted(Comparator.comparingInt(file -> before(file, known).size()))
                .collect(Collectors.groupingBy(file -> first(file, known), LinkedHashMap::new, Collectors.toList()));
        return together.values().stream().map(FileVersions::new)
                .sorted(Comparator.comparingInt(versions -> files.indexOf(versions.all().getFirst()))).toList();
    }

    private static AttachmentId first(Attachment file, Map<AttachmentId, Attachment> known) {
        return before(file, known).stream().reduce((nearer, farther) -> farther).map(Attachment::id).orElse(file.id());
    }

    /// What a file replaces, what that replaces, and so on.
    private static List<Attachment> before(Attachment file, Map<AttachmentId, Attachment> known) {
        Set<AttachmentId> met = new HashSet<>();
        met.add(file.id());
        List<Attachment> before = new ArrayList<>();
        Optional<Attachment> next = former(file, known);
        while (next.isPresent() && met.add(next.get().id())) {
            before.add(next.get());
            next = former(next.get(), known);
        }
        return before;
    }

    private static Optional<Attachment> former(Attachment file, Map<AttachmentId, Attachment> known) {
        return Optional.ofNullable(file.replaces()).map(known::get).filter(former -> former.part().branch().equals(file.part().branch()));
    }

    /// The one that counts.
    Attachment latest() {
        return all.getLast();
    }

    /// Those before it, the latest of them first.
    List<Attachment> earlier() {
        return all.subList(0, all.size() - 1).reversed();
    }

    /// @return from 1
    int number(Attachment version) {
        return all.indexOf(version) + 1;
    }

    /// The number of an earlier version with the same bytes: of what was restored.
    Optional<Integer> sameAs(Attachment version) {
        return all.subList(0, all.indexOf(version)).stream().filter(each -> each.blob().sha256().equals(version.blob().sha256()))
                .findFirst().map(this::number);
    }
}
