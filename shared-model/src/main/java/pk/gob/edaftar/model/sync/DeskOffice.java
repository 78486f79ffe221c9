package pk.gob.edaftar.model.sync;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.command.Answer;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.org.Organisation;

/// The office as one desk sees it: what it holds, and *not here* for the rest.
public final class DeskOffice implements Office {
    private final DeskStore.Cache cache;
    private final Moment moment;
    private final boolean confirmedOnly;

    private DeskOffice(DeskStore.Cache cache, Moment moment, boolean confirmedOnly) {
        this.cache = cache;
        this.moment = moment;
        this.confirmedOnly = confirmedOnly;
    }

    /// With the pending acts laid over it: what the user sees.
    public static DeskOffice shown(DeskStore.Cache cache, Moment moment) {
        return new DeskOffice(cache, moment, false);
    }

    /// Without them: what the server has confirmed.
    static DeskOffice confirmed(DeskStore.Cache cache, Moment moment) {
        return new DeskOffice(cache, moment, true);
    }

    @Override
    public Organisation organisation() {
        return cache.organisation();
    }

    @Override
    public Moment moment() {
        return moment;
    }

    @Override
    public Answer<Optional<Trail>> trail(UUID paper) {
        Optional<Trail> trail = cache.trail(paper);
        if (confirmedOnly) {
            trail = trail.map(this::withoutPending).filter(confirmed -> !confirmed.entities().isEmpty());
        }
        return trail.isPresent() ? Answer.known(trail) : Answer.notHere();
    }

    private Trail withoutPending(Trail shown) {
        Map<UUID, @Nullable Entity> entities = new LinkedHashMap<>();
        shown.entities().forEach(entity -> entities.put(entity.key(), entity));
        Map<UUID, @Nullable Entity> beneath = new HashMap<>();
        cache.beneath(shown.paper()).forEach(each ->
                beneath.put(each.key(), each.confirmed() == null ? null : each.confirmed().entity()));
        entities.replaceAll((key, entity) -> beneath.containsKey(key) ? beneath.get(key) : entity);
        return new Trail(shown.paper(), entities.values().stream().flatMap(each -> Optional.ofNullable(each).stream()).toList());
    }

    @Override
    public Answer<List<UUID>> ask(Question question) {
        Optional<List<UUID>> found = cache.ask(question);
        return found.isPresent() ? Answer.known(found.get()) : Answer.notHere();
    }
}
