package pk.gob.edaftar.desktop.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.text.TextFolding;

/// What was written before, offered again while typing.
final class Completions implements Offers {
    private static final int LOOKED_AT = 5_000;
    private static final int SENDINGS = 500;
    private static final double SAME_OFFICE = 10;
    private static final double FADING = 50;

    private record Kept<T>(T value, String folded) {}

    private final DeskFiles files;
    private volatile List<Kept<Sender>> senders = List.of();
    private volatile List<Kept<String>> subjects = List.of();
    private volatile boolean stale = true;

    Completions(DeskFiles files) {
        this.files = files;
    }

    /// Papers came or went: what is offered is gathered anew when it is next asked for.
    void outdated() {
        stale = true;
    }

    @Override
    public List<Sender> senders(String typed, int limit) {
        gather();
        return matching(senders, typed, limit);
    }

    @Override
    public List<String> subjects(String typed, int limit) {
        gather();
        return matching(subjects, typed, limit);
    }

    private static <T> List<T> matching(List<Kept<T>> kept, String typed, int limit) {
        String sought = TextFolding.fold(typed);
        return kept.stream().filter(each -> each.folded().contains(sought)).map(Kept::value).limit(limit).toList();
    }

    private synchronized void gather() {
        if (!stale) {
            return;
        }
        stale = false;
        Map<Sender, Integer> uses = new LinkedHashMap<>();
        Map<String, String> lines = new LinkedHashMap<>();
        files.readCache(sql -> sql.list("SELECT sender_name, sender_office, subject FROM dak ORDER BY since DESC LIMIT " + LOOKED_AT, row -> {
            Sender sender = new Sender(row.getString(1), row.getString(2));
            lines.putIfAbsent(row.getString(3), TextFolding.fold(row.getString(3)));
            return uses.merge(sender, 1, Integer::sum);
        }));
        uses.remove(new Sender("", ""));
        lines.remove("");
        List<Map.Entry<Sender, Integer>> often = new ArrayList<>(uses.entrySet());
        often.sort(Comparator.comparingInt((Map.Entry<Sender, Integer> each) -> -each.getValue()));
        senders = often.stream().map(Map.Entry::getKey)
                .map(sender -> new Kept<>(sender, TextFolding.fold(sender.name() + " " + sender.office()))).toList();
        subjects = lines.entrySet().stream().map(each -> new Kept<>(each.getKey(), each.getValue())).toList();
    }

    /// Those that got such an office's letters come before all others.
    @Override
    public List<PostId> targets(PostId desk, String senderOffice, int limit) {
        record Sending(PostId to, boolean sameOffice) {}
        String office = TextFolding.fold(senderOffice);
        List<Sending> sendings = files.readCache(sql -> sql.list("SELECT s.receiver, d.sender_office FROM sending s JOIN dak d ON d.id = s.dak "
                        + "WHERE s.sender = ? ORDER BY s.at DESC LIMIT " + SENDINGS,
                row -> new Sending(new PostId(row.getObject(1, UUID.class)),
                        !office.isEmpty() && TextFolding.fold(row.getString(2)).equals(office)), desk.value()));
        Map<PostId, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < sendings.size(); i++) {
            Sending sending = sendings.get(i);
            weights.merge(sending.to(), FADING / (FADING + i) * (sending.sameOffice() ? SAME_OFFICE : 1), Double::sum);
        }
        return weights.entrySet().stream().filter(each -> !each.getKey().equals(desk))
                .sorted(Comparator.comparingDouble((Map.Entry<PostId, Double> each) -> -each.getValue()))
                .map(Map.Entry::getKey).limit(limit).toList();
    }
}
