package pk.gob.edaftar.server.program;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeId;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.org.OrgRule;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.program.NewProgram;
import pk.gob.edaftar.model.program.ProgramHere;
import pk.gob.edaftar.model.session.AccountRules;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.server.http.RequestRefused;
import pk.gob.edaftar.server.org.Founding;
import pk.gob.edaftar.server.session.Sessions;

/// Lets other systems in and shuts them out again. In the directory a program is an assistant: it has a post of its own under
/// each post it acts for, so that whatever may be seen and done there is for the same rules to say as of everybody else.
@Component
class Programs {
    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final Founding founding;
    private final Clock clock;

    Programs(JdbcClient jdbc, Sessions sessions, Founding founding, Clock clock) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.founding = founding;
        this.clock = clock;
    }

    private record Row(UUID person, OffsetDateTime openedAt) {}

    /// @return the new program
    /// @throws RequestRefused when a rule says no, or a post is not there
    PersonId open(Session by, NewProgram program) {
        Instant now = clock.instant();
        Organisation organisation = founding.organisation();
        AccountRules.personName(program.name()).ifPresent(Programs::refuse);
        if (program.posts().isEmpty()) {
            refuse(SessionRule.REQUEST_BROKEN.refuses());
        }
        List<Post> posts = program.posts().stream().distinct().map(post -> assistant(post, program, organisation, now)).toList();
        Person person = new Person(new PersonId(Founding.newId()), program.name());
        perform(by, act -> new OrgCommand.EnterPosts(act, posts));
        perform(by, act -> new OrgCommand.EnterPersons(act, List.of(person)));
        perform(by, act -> new OrgCommand.GiveCharges(act, posts.stream().map(post -> new Charge(new ChargeId(Founding.newId()),
                person.id(), post.id(), ChargeKind.SUBSTANTIVE, now, null)).toList()));
        jdbc.sql("INSERT INTO account (person, user_name, password_hash, program) VALUES (:person, :name, '', true)")
                .param("person", person.id().value()).param("name", "program." + person.id().value()).update();
        return person.id();
    }

    private static Post assistant(PostId boss, NewProgram program, Organisation organisation, Instant now) {
        PostFacts facts = organisation.facts(boss, now).filter(each -> each.role().handlesPapers() && each.assists() == null)
                .orElseThrow(() -> new RequestRefused(OrgRule.UNKNOWN_POST.refuses(Argument.of(boss))));
        return new Post(new PostId(Founding.newId()), Timeline.from(now, new PostFacts(facts.unit(),
                program.name().en() + " → " + facts.code(), program.name(), Role.PA, 0, boss, boss)), null, List.of());
    }

    /// Gives a program another token; the one before opens nothing any more.
    String token(PersonId program) {
        mustBeHere(program);
        sessions.endAll(program);
        DeviceId device = new DeviceId(program.value());
        String name = founding.organisation().person(program).map(person -> person.name().en()).orElse("");
        sessions.welcome(program, device, name);
        return switch (sessions.begin(program, device, name)) {
            case Sessions.Begun.Here here -> here.token();
            case Sessions.Begun.Refused refused -> throw new RequestRefused(refused.refusal());
        };
    }

    /// Shuts a program out for good. What it did stands under its name.
    void close(Session by, PersonId program) {
        mustBeHere(program);
        sessions.revoke(new DeviceId(program.value()));
        sessions.endAll(program);
        jdbc.sql("UPDATE account SET closed_at = now() WHERE person = :person").param("person", program.value()).update();
        Instant now = clock.instant();
        Organisation organisation = founding.organisation();
        List<Charge> held = organisation.chargesOf(program, now);
        held.forEach(charge -> perform(by, act -> new OrgCommand.EndCharge(act, charge.id(), now)));
        List<Post> posts = held.stream().map(charge -> organisation.post(charge.post())).flatMap(Optional::stream)
                .map(post -> new Post(post.id(), post.facts(), now, List.of())).toList();
        perform(by, act -> new OrgCommand.EnterPosts(act, posts));
    }

    List<ProgramHere> all() {
        Instant now = clock.instant();
        Organisation organisation = founding.organisation();
        List<ProgramHere> all = new ArrayList<>();
        jdbc.sql("SELECT person, opened_at FROM account WHERE program AND closed_at IS NULL ORDER BY opened_at, person")
                .query((row, n) -> new Row(row.getObject("person", UUID.class), row.getObject("opened_at", OffsetDateTime.class))).list().forEach(row -> organisation.person(new PersonId(row.person())).ifPresent(person ->
                        all.add(new ProgramHere(person.id(), person.name(), bosses(organisation, person.id(), now),
                                row.openedAt().toInstant()))));
        return all;
    }

    /// The posts a program acts for.
    static List<PostId> bosses(Organisation organisation, PersonId program, Instant now) {
        return organisation.chargesOf(program, now).stream().map(charge -> organisation.facts(charge.post(), now).map(PostFacts::assists))
                .flatMap(Optional::stream).toList();
    }

    private void mustBeHere(PersonId program) {
        boolean here = jdbc.sql("SELECT EXISTS (SELECT 1 FROM account WHERE person = :person AND program AND closed_at IS NULL)")
                .param("person", program.value()).query(Boolean.class).single();
        if (!here) {
            throw new RequestRefused(SessionRule.NO_SUCH_ADDRESS);
        }
    }

    private void perform(Session by, Function<Act, OrgCommand> command) {
        founding.perform(by, command).ifPresent(Programs::refuse);
    }

    private static void refuse(Refusal refusal) {
        throw new RequestRefused(refusal);
    }
}
