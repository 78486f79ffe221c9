package pk.gob.edaftar.server.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.server.org.FoundingPlan;

/// The demo's directory. In its papers a post is named by its department and its code: `S&GAD/SO(Admin)`.
final class DemoProvince {
    private final FoundingPlan plan;
    private final Instant founding;
    private final Organisation organisation;
    private final Map<String, PostId> posts = new HashMap<>();
    private final Map<PostId, String> keys = new HashMap<>();
    private final Map<UnitId, List<PostId>> houses;
    private final Charge administration;

    DemoProvince(FoundingPlan plan, Instant founding) {
        this(plan, founding, plan.organisation());
    }

    private DemoProvince(FoundingPlan plan, Instant founding, Organisation organisation) {
        this.plan = plan;
        this.founding = founding;
        this.organisation = organisation;
        plan.posts().forEach(this::name);
        this.houses = plan.posts().stream().map(Post::id).sorted(Comparator.comparing(this::key)).collect(Collectors.groupingBy(this::houseOf));
        this.administration = plan.charges().stream().filter(charge -> role(charge.post()) == Role.SUPER_ADMIN).findFirst().orElseThrow();
    }

    private void name(Post post) {
        PostFacts facts = post.facts().at(founding);
        String key = organisation.facts(houseOf(post.id()), founding).map(UnitFacts::code).orElseThrow() + "/" + facts.code();
        if (posts.put(key, post.id()) != null) {
            throw new IllegalStateException("the demo has two posts " + key);
        }
        keys.put(post.id(), key);
    }

    private UnitId houseOf(PostId post) {
        return organisation.departmentOf(post, founding).orElseThrow();
    }

    /// The same with the charges as a server has them, which may have been given on an earlier day.
    DemoProvince asIn(Organisation stored) {
        return new DemoProvince(plan, founding, stored);
    }

    Organisation organisation() {
        return organisation;
    }

    /// Persons by the names they sign in with.
    Map<String, PersonId> accounts() {
        return plan.accounts();
    }

    /// The first Super Admin: the directory begins with him.
    PersonId administrator() {
        return administration.person();
    }

    /// The acts that set the directory up, all the Super Admin's.
    List<Command> commands() {
        List<Person> others = plan.persons().stream().filter(person -> !person.id().equals(administrator())).toList();
        List<Charge> charges = plan.charges().stream().filter(charge -> !charge.equals(administration)).toList();
        return List.of(new OrgCommand.FoundDirectory(administrators("found"), plan.units(), plan.posts(),
                        organisation.person(administrator()).orElseThrow(), administration),
                new OrgCommand.EnterPersons(administrators("persons"), others),
                new OrgCommand.GiveCharges(administrators("charges"), charges),
                new OrgCommand.EnterHolidays(administrators("holidays"), plan.holidays()));
    }

    private Act administrators(String name) {
        return new Act(DemoIds.command(name), founding, administrator(), administration.post(), null, List.of());
    }

    /// The post of that name in the files.
    PostId post(String key) {
        PostId post = posts.get(key);
        if (post == null) {
            throw new IllegalStateException("the demo has no post " + key);
        }
        return post;
    }

    String key(PostId post) {
        String key = keys.get(post);
        if (key == null) {
            throw new IllegalStateException("the demo has no post " + post);
        }
        return key;
    }

    Role role(PostId post) {
        return facts(post).role();
    }

    PostFacts facts(PostId post) {
        return organisation.post(post).orElseThrow().facts().at(founding);
    }

    /// The posts of a department, in the order of their names.
    List<PostId> house(PostId one) {
        return houses.getOrDefault(houseOf(one), List.of());
    }

    /// The registry a post registers in: the nearest above it.
    UnitId registryOf(PostId post, Instant at) {
        return organisation.registryOf(post, at).orElseThrow();
    }

    boolean isHeld(PostId post, Instant at) {
        return organisation.holderOf(post, at).isPresent();
    }

    PersonId holderOf(String post, Instant at) {
        return organisation.holderOf(post(post), at).orElseThrow(() -> new IllegalStateException("nobody holds " + post + " at " + at));
    }

    /// An act of whoever holds a post then, a PA's on behalf of the one he assists.
    Act act(String post, String name, Instant at) {
        @Nullable PostId assisted = facts(post(post)).assists();
        return new Act(DemoIds.command(name), at, holderOf(post, at), post(post), assisted, List.of());
    }
}
