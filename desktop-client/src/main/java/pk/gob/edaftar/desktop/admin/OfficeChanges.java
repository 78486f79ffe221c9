package pk.gob.edaftar.desktop.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.OrgRule;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.org.UnitKind;

/// Changes units and posts as from a day. What a name was stays for the papers of its time; what ends passes on what it had.
final class OfficeChanges {
    private final AdminViewModel model;

    OfficeChanges(AdminViewModel model) {
        this.model = model;
    }

    private EffectiveDay day() {
        return new EffectiveDay(model.now());
    }

    private void enter(List<Function<Act, OrgCommand>> commands, Runnable then) {
        model.perform(commands, then);
    }

    /// @param id drawn once for a sheet, so that asking again where no answer came makes nothing twice
    void make(UnitId id, UnitKind kind, UnitFacts facts, LocalDate from, Runnable then) {
        Unit unit = new Unit(id, kind, Timeline.from(day().beginning(from), facts), null, List.of());
        enter(List.of(act -> new OrgCommand.EnterUnits(act, List.of(unit))), then);
    }

    void change(Unit unit, UnitFacts facts, LocalDate from, Runnable then) {
        Optional<Timeline<UnitFacts>> changed = day().changed(unit.facts(), facts, from);
        if (changed.isEmpty()) {
            tooEarly(unit.facts());
        } else {
            Unit next = new Unit(unit.id(), unit.kind(), changed.get(), unit.abolished(), unit.successors());
            enter(List.of(act -> new OrgCommand.EnterUnits(act, List.of(next), List.of(unit))), then);
        }
    }

    /// Ends a unit; where another takes over, its posts and whatever stands in it stand there from then on.
    void end(Unit unit, LocalDate last, Optional<UnitId> heir, Runnable then) {
        Instant end = EffectiveDay.end(last);
        Organisation organisation = model.organisation();
        List<Post> posts = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        boolean late = heir.isPresent() && !(movePosts(organisation, unit.id(), heir.get(), end, posts)
                && moveUnits(organisation, unit.id(), heir.get(), end, units));
        if (late) {
            return;
        }
        units.add(new Unit(unit.id(), unit.kind(), unit.facts(), end, heir.stream().toList()));
        List<Function<Act, OrgCommand>> commands = new ArrayList<>();
        if (!posts.isEmpty()) {
            commands.add(act -> new OrgCommand.EnterPosts(act, posts, seen(organisation.posts(), posts)));
        }
        commands.add(act -> new OrgCommand.EnterUnits(act, units, seen(organisation.units(), units)));
        enter(commands, then);
    }

    /// What is changed, as it is known here.
    private static <T extends OrgEntity> List<T> seen(Collection<T> known, List<T> changed) {
        Set<UUID> keys = changed.stream().map(OrgEntity::key).collect(Collectors.toSet());
        return known.stream().filter(each -> keys.contains(each.key())).toList();
    }

    private boolean movePosts(Organisation organisation, UnitId from, UnitId to, Instant end, List<Post> moved) {
        return organisation.postsIn(from, end).stream().allMatch(post -> put(post, end, facts -> new PostFacts(to, facts.code(), facts.title(),
                facts.role(), facts.scale(), facts.reportsTo(), facts.assists()), moved));
    }

    private boolean moveUnits(Organisation organisation, UnitId from, UnitId to, Instant end, List<Unit> moved) {
        for (Unit each : organisation.units()) {
            UnitFacts facts = each.facts().at(end);
            if (each.exists(end) && from.equals(facts.parent())) {
                Optional<Timeline<UnitFacts>> changed = day().changed(each.facts(),
                        new UnitFacts(facts.code(), facts.name(), to, facts.numberPattern()), end);
                if (changed.isEmpty()) {
                    tooEarly(each.facts());
                    return false;
                }
                moved.add(new Unit(each.id(), each.kind(), changed.get(), each.abolished(), each.successors()));
            }
        }
        return true;
    }

    /// Takes back what was entered of a unit for days to come.
    void takeBack(Unit unit, Runnable then) {
        Unit now = new Unit(unit.id(), unit.kind(), day().untilNow(unit.facts()), null, List.of());
        enter(List.of(act -> new OrgCommand.EnterUnits(act, List.of(now), List.of(unit))), then);
    }

    void make(PostId id, PostFacts facts, LocalDate from, Runnable then) {
        Post post = new Post(id, Timeline.from(day().beginning(from), facts), null, List.of());
        enter(List.of(act -> new OrgCommand.EnterPosts(act, List.of(post))), then);
    }

    /// Changes posts alike, all or none.
    void change(List<Post> posts, UnaryOperator<PostFacts> change, LocalDate from, Runnable then) {
        List<Post> changed = new ArrayList<>();
        if (posts.stream().allMatch(post -> put(post, day().beginning(from), change, changed))) {
            enter(List.of(act -> new OrgCommand.EnterPosts(act, changed, posts)), then);
        }
    }

    /// Ends a post and the charges of it; its heir takes over its papers, and is above those who were below it.
    void end(Post post, LocalDate last, Optional<PostId> heir, Runnable then) {
        Instant end = EffectiveDay.end(last);
        List<Post> changed = new ArrayList<>();
        changed.add(new Post(post.id(), post.facts(), end, heir.stream().toList()));
        boolean all = heir.isEmpty() || model.organisation().posts().stream().filter(each -> each.exists(end) && hangsOn(each.facts().at(end), post.id()))
                .allMatch(each -> put(each, end, facts -> new PostFacts(facts.unit(), facts.code(), facts.title(), facts.role(), facts.scale(),
                        passed(facts.reportsTo(), post, heir.get(), each.id(), end),
                        facts.assists() == null || heir.get().equals(each.id()) ? facts.assists() : passed(facts.assists(), post, heir.get(), each.id(), end)), changed));
        if (all) {
            List<Function<Act, OrgCommand>> commands = new ArrayList<>();
            commands.add(act -> new OrgCommand.EnterPosts(act, changed, seen(model.organisation().posts(), changed)));
            model.organisation().charges().stream().filter(charge -> charge.post().equals(post.id()) && lasts(charge, end))
                    .forEach(charge -> commands.add(act -> new OrgCommand.EndCharge(act, charge.id(), end)));
            enter(commands, then);
        }
    }

    private static boolean hangsOn(PostFacts facts, PostId post) {
        return post.equals(facts.reportsTo()) || post.equals(facts.assists());
    }

    /// Whoever was below the one that ends is below its heir; the heir himself is below whoever was above it.
    private static @Nullable PostId passed(@Nullable PostId was, Post ended, PostId heir, PostId whose, Instant end) {
        if (!ended.id().equals(was)) {
            return was;
        }
        return heir.equals(whose) ? ended.facts().at(end).reportsTo() : heir;
    }

    private static boolean lasts(Charge charge, Instant end) {
        return charge.to() == null || charge.to().isAfter(end);
    }

    /// Takes back what was entered of a post for days to come.
    void takeBack(Post post, Runnable then) {
        Post now = new Post(post.id(), day().untilNow(post.facts()), null, List.of());
        enter(List.of(act -> new OrgCommand.EnterPosts(act, List.of(now), List.of(post))), then);
    }

    private boolean put(Post post, Instant begins, UnaryOperator<PostFacts> change, List<Post> changed) {
        Optional<Timeline<PostFacts>> facts = day().changed(post.facts(), change.apply(post.facts().eras().getLast().value()), begins);
        facts.ifPresentOrElse(each -> changed.add(new Post(post.id(), each, post.abolished(), post.successors())), () -> tooEarly(post.facts()));
        return facts.isPresent();
    }

    private void tooEarly(Timeline<?> facts) {
        model.refuse(OrgRule.CHANGED_LATER.refuses(Argument.of(facts.eras().getLast().from())));
    }
}
