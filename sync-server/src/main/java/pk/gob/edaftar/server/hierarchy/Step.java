package pk.gob.edaftar.server.hierarchy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Unit;

/// One act on the directory that a table comes to.
/// @param what a key below `hierarchy.step.`
/// @param line where the first thing in it stands in the file
record Step(String what, int count, long line, OrgCommand command) {
    /// A directory larger than this takes several acts, each no larger than a request may be.
    private static final int MOST = 500;

    /// The administrator who acts, in his post.
    record Actor(PersonId person, PostId post) {
        Act act(Instant now) {
            return new Act(new CommandId(UUID.randomUUID()), now, person, post, null, List.of());
        }
    }

    /// Everything that enters something, in an order in which each finds there what it names.
    static List<Step> entering(Draft draft, Organisation after, Actor actor, Instant now) {
        List<Step> steps = new ArrayList<>();
        List<Unit> units = draft.units().stream().sorted(Comparator.comparingInt(unit ->
                after.enclosing(unit.id(), unit.facts().eras().getLast().from()).size())).toList();
        List<Unit> staying = units.stream().filter(unit -> !draft.ends(unit)).toList();
        steps(draft, "units", staying, Unit::key, part -> new OrgCommand.EnterUnits(actor.act(now), part), steps);
        Map<PostId, Integer> depths = new HashMap<>();
        List<Post> posts = draft.posts().stream().sorted(Comparator.comparingInt(post -> depth(post.id(), after, depths))).toList();
        steps(draft, "posts", posts, Post::key, part -> new OrgCommand.EnterPosts(actor.act(now), part), steps);
        // only then is nothing left in them
        List<Unit> ending = units.reversed().stream().filter(draft::ends).toList();
        steps(draft, "units", ending, Unit::key, part -> new OrgCommand.EnterUnits(actor.act(now), part), steps);
        steps(draft, "persons", draft.persons(), each -> each.key(), part -> new OrgCommand.EnterPersons(actor.act(now), part), steps);
        steps(draft, "charges", draft.given(), Charge::key, part -> new OrgCommand.GiveCharges(actor.act(now), part), steps);
        steps(draft, "holidays", draft.holidays(), each -> each.key(), part -> new OrgCommand.EnterHolidays(actor.act(now), part), steps);
        draft.calendar().ifPresent(calendar -> steps.add(new Step("calendar", 1, draft.line(calendar.key()),
                new OrgCommand.SetCalendar(actor.act(now), calendar))));
        return steps;
    }

    /// What ends something; it comes last, since an administrator may end his own charge.
    static List<Step> ending(Draft draft, Actor actor, Instant now) {
        return draft.ended().stream().<Step>mapMulti((charge, found) -> {
            Instant end = charge.to();
            if (end != null) {
                found.accept(new Step("ended", 1, draft.line(charge.key()), new OrgCommand.EndCharge(actor.act(now), charge.id(), end)));
            }
        }).toList();
    }

    private static <T> void steps(Draft draft, String what, List<T> all, Function<T, UUID> id,
            Function<List<T>, OrgCommand> command, List<Step> steps) {
        for (int first = 0; first < all.size(); first += MOST) {
            List<T> part = all.subList(first, Math.min(all.size(), first + MOST));
            long line = part.stream().mapToLong(each -> draft.line(id.apply(each))).min().orElse(0);
            steps.add(new Step(what, part.size(), line, command.apply(part)));
        }
    }

    /// How many posts have to be there before this one; a circle is the rules' to find.
    private static int depth(@Nullable PostId post, Organisation after, Map<PostId, Integer> known) {
        if (post == null) {
            return 0;
        }
        Integer depth = known.putIfAbsent(post, 0);
        if (depth != null) {
            return depth;
        }
        PostFacts facts = after.post(post).map(found -> found.facts().eras().getLast().value()).orElse(null);
        int found = facts == null ? 0
                : 1 + Math.max(depth(facts.reportsTo(), after, known), depth(facts.assists(), after, known));
        known.put(post, found);
        return found;
    }
}
