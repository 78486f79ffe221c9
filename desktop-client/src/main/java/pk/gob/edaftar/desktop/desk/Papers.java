package pk.gob.edaftar.desktop.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.store.CacheReading.PartHeld;
import pk.gob.edaftar.desktop.store.CacheReading;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Finding;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.DakEntity;
import pk.gob.edaftar.model.dak.DakFinding;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.dak.LetterText;
import pk.gob.edaftar.model.dak.Remark;
import pk.gob.edaftar.model.dak.Reply;
import pk.gob.edaftar.model.wire.Wire;

/// One paper with everything of it that is here, and what of it is not.
final class Papers {
    private final DeskFiles files;
    private final Wire wire;
    private final Progresses progresses;
    private final Map<DakId, Instant> asked = new ConcurrentHashMap<>();
    private final Map<DakId, Instant> fetched = new ConcurrentHashMap<>();

    Papers(DeskFiles files, Wire wire, Progresses progresses) {
        this.files = files;
        this.wire = wire;
        this.progresses = progresses;
    }

    /// The server has been asked for it.
    void asked(DakId paper, Instant at) {
        asked.put(paper, at);
    }

    Optional<Paper> of(DakId id) {
        return files.readCache(sql -> new CacheReading(sql, wire).paper(id.value()))
                .flatMap(held -> DakTrail.of(held.trail()).map(trail -> paper(id, held, trail)));
    }

    private Paper paper(DakId id, CacheReading.Held held, DakTrail trail) {
        List<LetterText> texts = held.content().stream().filter(LetterText.class::isInstance).map(LetterText.class::cast).toList();
        List<PartHeld> content = held.parts().stream().filter(each -> each.part().kind() == PartKind.CONTENT
                || each.part().kind() == PartKind.SECRET).toList();
        Paper.Content state = state(id, content, !held.content().isEmpty());
        return new Paper(held.trail(), trail, texts, written(held, Remark.class, Remark::at), written(held, Reply.class, Reply::at),
                written(held, Attachment.class, Attachment::at), held.trail().all(DakFinding.class).stream().filter(DakFinding::stands).map(finding -> named(finding.finding())).toList(),
                state, asOf(id, content, state), progresses.unconfirmed(held.trail()));
    }

    /// What of one kind was written on it, in the order it was.
    private static <E extends DakEntity> List<E> written(CacheReading.Held held, Class<E> kind, Function<E, Instant> at) {
        return held.content().stream().filter(kind::isInstance).map(kind::cast)
                .sorted(Comparator.comparing(at).thenComparing(DakEntity::key)).toList();
    }

    /// The earlier letter a finding speaks of is named by its number where this desk has it.
    private Finding named(Finding finding) {
        if (!finding.rule().equals(DakRule.LIKE_ANOTHER.key()) || finding.arguments().isEmpty()) {
            return finding;
        }
        UUID earlier = UUID.fromString(finding.arguments().getFirst().value());
        return files.readCache(sql -> sql.first("SELECT number FROM dak WHERE id = ?", row -> row.getString(1), earlier))
                .map(number -> new Finding(finding.rule() + "Named", List.of(Argument.text(number)))).orElse(finding);
    }

    private Paper.Content state(DakId id, List<PartHeld> content, boolean some) {
        if (content.stream().anyMatch(part -> part.held() < part.listed())) {
            boolean coming = asked.containsKey(id) || content.stream().anyMatch(part -> part.comes() && part.held() < part.listed());
            return coming ? Paper.Content.COMING : Paper.Content.ON_REQUEST;
        }
        Instant answered = asked.remove(id);
        if (answered != null) {
            fetched.put(id, answered);
        }
        return content.isEmpty() && !some ? Paper.Content.CLOSED : Paper.Content.HERE;
    }

    private @Nullable Instant asOf(DakId id, List<PartHeld> content, Paper.Content state) {
        boolean live = content.isEmpty() || content.stream().anyMatch(PartHeld::live);
        return live || state != Paper.Content.HERE ? null : fetched.get(id);
    }
}
