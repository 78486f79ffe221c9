package pk.gob.edaftar.server.dak;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;

/// The post a person imports as, and the registry its letters go to.
/// @param onBehalfOf the officer's post, where it is a PA's
record ImportSeat(PersonId person, PostId post, @Nullable PostId onBehalfOf, UnitId registry) {
    /// The post whose papers are acted on.
    PostId desk() {
        return onBehalfOf == null ? post : onBehalfOf;
    }

    /// The seats of a person that a name stands for: `Diary Clerk`, or with its department `S&GAD/Diary Clerk`.
    static List<ImportSeat> called(String name, PersonId person, Organisation organisation, Instant now) {
        String wanted = plain(name);
        return organisation.chargesOf(person, now).stream().map(Charge::post).distinct()
                .filter(post -> names(post, organisation, now).anyMatch(each -> plain(each).equals(wanted)))
                .flatMap(post -> seat(person, post, organisation, now).stream()).toList();
    }

    /// What the posts a person holds may be called, each with its department.
    static List<String> names(PersonId person, Organisation organisation, Instant now) {
        return organisation.chargesOf(person, now).stream().map(Charge::post).distinct()
                .flatMap(post -> names(post, organisation, now).skip(1).limit(1)).toList();
    }

    private static Stream<String> names(PostId post, Organisation organisation, Instant now) {
        String code = organisation.facts(post, now).map(PostFacts::code).orElse("");
        String house = organisation.departmentOf(post, now).flatMap(unit -> organisation.facts(unit, now)).map(UnitFacts::code)
                .orElse("");
        return Stream.of(code, house + "/" + code, code + ", " + house, post.value().toString());
    }

    private static Optional<ImportSeat> seat(PersonId person, PostId post, Organisation organisation, Instant now) {
        PostId boss = organisation.facts(post, now).map(PostFacts::assists).orElse(null);
        return organisation.registryOf(boss == null ? post : boss, now)
                .map(registry -> new ImportSeat(person, post, boss, registry));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
