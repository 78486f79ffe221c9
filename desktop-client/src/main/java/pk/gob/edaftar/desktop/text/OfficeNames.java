package pk.gob.edaftar.desktop.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.OfficeItself;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;

/// Posts, units and persons by the name they had on a day, in the reader's language.
public final class OfficeNames {
    private final Messages messages;
    private final Organisation organisation;

    public OfficeNames(Messages messages, Organisation organisation) {
        this.messages = messages;
        this.organisation = organisation;
    }

    /// A post with its department: `SO(Admin), S&GAD`.
    public String post(PostId post, Instant at) {
        String alone = postAlone(post, at);
        return organisation.departmentOf(post, at)
                .flatMap(department -> organisation.facts(department, at))
                .filter(department -> !alone.contains(department.code()))
                .map(department -> messages.of("text.postOf", alone, Bidi.ltr(department.code())))
                .orElse(alone);
    }

    /// A post without its department, where that is plain: the code in English, the title in Urdu.
    public String postAlone(PostId post, Instant at) {
        return post.equals(OfficeItself.POST) ? messages.of("text.officeItself") : organisation.post(post).map(found -> found.facts().at(at)).map(this::called)
                .orElseGet(() -> messages.of("text.unknownPost"));
    }

    /// A post and who holds it: `SO(Admin), S&GAD · Bilal Ahmed`.
    public String postAndHolder(PostId post, Instant at) {
        return organisation.holderOf(post, at)
                .map(holder -> messages.of("text.postAndPerson", post(post, at), person(holder)))
                .orElseGet(() -> post(post, at));
    }

    public String person(@Nullable PersonId person) {
        return person == null ? "" : person.equals(OfficeItself.PERSON) ? messages.of("text.officeItself") : organisation.person(person)
                .map(found -> found.name().in(messages.language().tag()))
                .orElseGet(() -> messages.of("text.unknownPerson"));
    }

    /// A unit's full name.
    public String unit(UnitId unit, Instant at) {
        return organisation.facts(unit, at).map(facts -> facts.name().in(messages.language().tag()))
                .orElseGet(() -> messages.of("text.unknownUnit"));
    }

    /// A unit's short code, as it stands in numbers.
    public String unitCode(UnitId unit, Instant at) {
        return organisation.facts(unit, at).map(UnitFacts::code).map(Bidi::ltr)
                .orElseGet(() -> messages.of("text.unknownUnit"));
    }

    private String called(PostFacts facts) {
        return messages.language() == Language.ENGLISH ? Bidi.ltr(facts.code())
                : Bidi.ltr(facts.title().in(messages.language().tag()));
    }
}
