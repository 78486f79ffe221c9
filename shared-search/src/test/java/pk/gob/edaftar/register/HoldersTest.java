package pk.gob.edaftar.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Post;

class HoldersTest {
    private static final Instant NOW = SmallProvince.MORNING;

    private final SmallProvince province = new SmallProvince();
    private final Holders holders = new Holders(province.organisation(), province.clerk(), NOW);

    @ParameterizedTest
    @ValueSource(strings = {"SO(Admin)", "so ( admin )", "S&GAD/SO(Admin)", "SO(Admin), S&GAD", "Section Officer (Administration)",
            "سیکشن آفیسر (انتظامیہ)", "S&GAD/Admin Wing/Admin/SO(Admin)"})
    void aPostIsFoundByWhateverTheOfficeCallsIt(String name) {
        assertThat(holders.called(name)).isEqualTo(new Holders.Found.One(province.post("SO(Admin)")));
    }

    @Test
    void ofPostsCalledAlikeThoseOfOnesOwnDepartmentAreMeant() {
        assertThat(holders.called("Secretary")).isEqualTo(new Holders.Found.One(province.post("Secretary (S&GAD)")));
        assertThat(new Holders(province.organisation(), province.post("Diary Clerk (FD)"), NOW).called("Secretary"))
                .isEqualTo(new Holders.Found.One(province.post("Secretary (FD)")));
        assertThat(holders.called("Assistant")).isInstanceOfSatisfying(Holders.Found.Several.class, several ->
                assertThat(several.paths()).contains("S&GAD/Admin Wing/Admin/Assistant (Admin)").allMatch(path -> path.startsWith("S&GAD/")));
        assertThat(holders.called("SO(Moon)")).isEqualTo(new Holders.Found.Unknown());
        assertThat(holders.called("--")).isEqualTo(new Holders.Found.Unknown());
    }

    @Test
    void aPostThatHasEndedIsNamedAsSuch() {
        List<OrgEntity> entities = province.entities().stream().map(each -> each instanceof Post post && post.id().equals(province.post("SO(General)"))
                ? new Post(post.id(), post.facts(), NOW.minus(Duration.ofDays(1)), List.of(province.post("SO(Admin)"))) : each).toList();
        Holders later = new Holders(new Organisation(entities), province.clerk(), NOW);
        assertThat(later.called("SO(General)")).isEqualTo(new Holders.Found.Ended());
    }
}
