package pk.gob.edaftar.desktop.dak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.desktop.text.OfficeNames;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.text.TextFolding;

/// All posts of the directory as targets, found by anything they are called in either language.
/// A value of one directory and one language; made off the screen's thread.
final class Targets {
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<PostId, Target> all;
    private final List<PostId> usual;

    private Targets(Map<PostId, Target> all, List<PostId> usual) {
        this.all = all;
        this.usual = usual;
    }

    /// @param from the post that sends; it is not a target itself
    /// @param usual posts papers went to from there, usual ones first
    static Targets of(Organisation organisation, Messages messages, PostId from, Instant at, List<PostId> usual) {
        OfficeNames names = new OfficeNames(messages, organisation);
        Optional<UnitId> house = organisation.departmentOf(from, at);
        Map<PostId, Target> all = new LinkedHashMap<>();
        organisation.posts().stream()
                .filter(post -> post.exists(at) && !post.id().equals(from) && receives(post.facts().at(at)))
                .map(post -> target(post, organisation, names, at, house))
                .sorted(Comparator.comparing(Target::outside).thenComparing(Target::path))
                .forEach(target -> all.put(target.post(), target));
        return new Targets(all, usual);
    }

    Optional<Target> target(PostId post) {
        return Optional.ofNullable(all.get(post));
    }

    /// The targets that have every word typed: those called so themselves first, among these the usual ones, then those of
    /// the same department.
    List<Target> find(String typed, int limit) {
        List<String> words = Stream.of(words(typed).split(" ")).filter(word -> !word.isEmpty()).toList();
        Stream<Target> first = usual.stream().map(all::get).filter(Objects::nonNull).map(Target::asUsual);
        Stream<Target> others = all.values().stream().filter(target -> !usual.contains(target.post()));
        return Stream.concat(first, others)
                .filter(target -> words.stream().allMatch(target::has))
                .sorted(Comparator.comparingInt((Target target) -> -target.meant(words)))
                .limit(limit).toList();
    }

    /// A text as words to be compared, whatever stands between them.
    private static String words(String text) {
        return NOT_WORDS.matcher(TextFolding.fold(text)).replaceAll(" ").strip();
    }

    private static boolean receives(PostFacts facts) {
        return facts.role().handlesPapers() && facts.role() != Role.PA;
    }

    private static Target target(Post post, Organisation organisation, OfficeNames names, Instant at, Optional<UnitId> house) {
        PostFacts facts = post.facts().at(at);
        List<UnitId> units = new ArrayList<>(organisation.enclosing(facts.unit(), at));
        Collections.reverse(units);
        Optional<Charge> charge = organisation.charges().stream()
                .filter(each -> each.post().equals(post.id()) && each.heldAt(at)).max(Comparator.comparing(Charge::kind));
        String path = units.stream().map(unit -> units.size() > 1 && unit.equals(units.getFirst())
                ? names.unitCode(unit, at) : names.unit(unit, at)).collect(Collectors.joining(" › "));
        boolean outside = !organisation.departmentOf(post.id(), at).equals(house);
        return new Target(post.id(), names.postAlone(post.id(), at), path,
                charge.map(held -> names.person(held.person())).orElse(""),
                charge.map(held -> held.kind() == ChargeKind.ACTING).orElse(false), outside, false,
                own(facts, organisation, charge), around(units, organisation, at));
    }

    private static String own(PostFacts facts, Organisation organisation, Optional<Charge> charge) {
        Stream<String> holder = charge.flatMap(held -> organisation.person(held.person())).map(Person::name).stream()
                .flatMap(name -> Stream.of(name.en(), name.ur()));
        return joined(Stream.concat(Stream.of(facts.code(), facts.title().en(), facts.title().ur()), holder));
    }

    private static String around(List<UnitId> units, Organisation organisation, Instant at) {
        return joined(units.stream().map(organisation::unit).flatMap(Optional::stream).map((Unit unit) -> unit.facts().at(at))
                .flatMap(unit -> Stream.of(unit.code(), unit.name().en(), unit.name().ur())));
    }

    private static String joined(Stream<String> names) {
        return names.map(Targets::words).collect(Collectors.joining(" ", " ", ""));
    }
}
