package pk.gob.edaftar.server.sight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gob.edaftar.model.office.Establishment;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;

/// The small province with a department attached to one of the two, and with one in the Administration Section whose
/// charge ended yesterday.
final class WideProvince {
    /// Whose charge has ended.
    static final String FORMER = "Superintendent (Admin)";

    private static final String MORE = """
            = DEPARTMENT | Archives | S&GAD | registry | Directorate of Archives | نظامت دستاویزات
            Director (Archives) | DEPARTMENT_HEAD | 19 | Secretary (S&GAD) | Director | ناظم | Zahoor Zehri | ظہور زہری
            PA to Director (Archives) | PA | 14 | Director (Archives) | Personal Assistant | پرسنل اسسٹنٹ | Mumtaz Bugti | ممتاز بگٹی
            Diary Clerk (Archives) | DIARY_CLERK | 11 | Director (Archives) | Diary Clerk | ڈائری کلرک | Salma Raisani | سلمیٰ رئیسانی
            Auditor (Archives) | AUDITOR | 17 | Director (Archives) | Auditor | آڈیٹر | Latif Jogezai | لطیف جوگیزئی
            = SECTION | Records | Archives | | Records Section | شعبہ ریکارڈ
            AD(Records) | OFFICER | 17 | Director (Archives) | Assistant Director (Records) | اسسٹنٹ ڈائریکٹر (ریکارڈ) | Nighat Mandokhail | نگہت مندوخیل
            = SECTION | Admin | Admin Wing | | Administration Section | شعبہ انتظامیہ
            Superintendent (Admin) | OFFICER | 16 | SO(Admin) | Superintendent | سپرنٹنڈنٹ | Rasool Bakhsh Buledi | رسول بخش بلیدی
            """;

    private final SmallProvince small = new SmallProvince();
    private final Map<java.util.UUID, OrgEntity> entities = new LinkedHashMap<>();
    private final Organisation organisation;
    private final Map<String, Post> posts = new LinkedHashMap<>();

    WideProvince() {
        Establishment more = new Establishment(SmallProvince.FOUNDED, MORE);
        more.entities().forEach(entity -> entities.put(entity.key(), entity));
        small.entities().forEach(entity -> entities.put(entity.key(), entity));
        Charge former = more.charge(more.post(FORMER));
        entities.put(former.key(), small.ended(former, Instant.now().minus(Duration.ofDays(1))));
        organisation = new Organisation(entities());
        organisation.posts().forEach(post -> posts.put(post.facts().at(SmallProvince.MORNING).code(), post));
    }

    List<OrgEntity> entities() {
        return new ArrayList<>(entities.values());
    }

    Organisation organisation() {
        return organisation;
    }

    /// The posts by what the office calls them.
    Map<String, Post> posts() {
        return posts;
    }

    PostId post(String code) {
        return Optional.ofNullable(posts.get(code)).orElseThrow(() -> new IllegalArgumentException("no post " + code)).id();
    }

    UnitId unit(String code) {
        return organisation.units().stream().filter(unit -> unit.facts().at(SmallProvince.MORNING).code().equals(code))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("no unit " + code)).id();
    }

    /// Whoever has or last had charge of a post.
    PersonId person(PostId post) {
        return organisation.charges().stream().filter(charge -> charge.post().equals(post)).findFirst().orElseThrow().person();
    }
}
