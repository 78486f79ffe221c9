package pk.gob.edaftar.model.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.dak.DakId;

class DerivedIdsTest {
    @Property(tries = 500)
    void areUuidsOfVersionEightAndAlwaysTheSame(@ForAll long high, @ForAll long low, @ForAll String slot, @ForAll String key) {
        UUID id = DerivedIds.of(new CommandId(new UUID(high, low)), slot, key);
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(DerivedIds.of(new CommandId(new UUID(high, low)), slot, key)).isEqualTo(id);
        assertThat(DerivedIds.of(new DakId(new UUID(high, low)), slot, key)).as("from the identity, whatever it names").isEqualTo(id);
    }

    /// Computed once and pinned: desks in the field derive these, and the server must derive the same for ever.
    @Test
    void stayAsTheyWere() {
        CommandId command = new CommandId(UUID.fromString("01968f3a-7c00-7000-8000-000000000004"));
        assertThat(DerivedIds.of(command, "movement", "")).hasToString("3cadfe13-4a7a-8030-a9bd-203c63236e17");
        assertThat(DerivedIds.of(command, "movement", UUID.fromString("01968f3a-7c00-7000-8000-000000000002"))).hasToString("35e642d1-3835-82af-a8f6-c101c7416e47");
    }

    @Test
    void differByCommandSlotAndKey() {
        Set<UUID> ids = new HashSet<>();
        for (long command = 0; command < 20; command++) {
            for (String slot : new String[] {"movement", "letter", "text", "finding"}) {
                for (String key : new String[] {"", "a", "b", "a|b"}) {
                    assertThat(ids.add(DerivedIds.of(new CommandId(new UUID(0, command)), slot, key))).isTrue();
                }
            }
        }
    }
}
