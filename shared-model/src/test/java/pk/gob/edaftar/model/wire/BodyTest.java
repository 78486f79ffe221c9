package pk.gob.edaftar.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.sync.Row;

/// A body that is passed on arrives as it was, whether anybody has read it on the way or not.
class BodyTest {
    private static final String STORED = "{\"type\": \"a.later.kind\", \"text\": \"برائے ملاحظہ \\\"فوری\\\"\", \"sum\": 1.10, \"more\": [1, {\"a\": null}]}";

    private final Wire wire = new Wire();

    @Test
    void nobodyReadsWhatIsPassedOn() {
        Row row = new Row(UUID.randomUUID(), 3, Body.stored(STORED));
        String sent = Wire.text(wire.writeMessage(row));
        assertThat(sent).as("as it is stored").contains(STORED);
        assertThat(wire.readMessage(Row.class, Wire.parse(sent))).isEqualTo(row);
    }

    @Test
    void onceReadItIsSentTheSame() {
        Body body = Body.stored(STORED);
        assertThat(body.tree().path("sum").asString()).isEqualTo("1.10");
        Row row = new Row(UUID.randomUUID(), 3, body);
        assertThat(wire.readMessage(Row.class, Wire.parse(Wire.text(wire.writeMessage(row))))).isEqualTo(row);
        assertThat(wire.readMessage(Row.class, wire.writeMessage(row))).isEqualTo(row);
    }

    @Test
    void bodiesAreEqualByWhatTheySay() {
        assertThat(Body.stored("{\"a\": 1}")).isEqualTo(Body.of(Wire.parse("{\"a\":1}"))).hasSameHashCodeAs(Body.stored("{ \"a\":1 }"))
                .isNotEqualTo(Body.stored("{\"a\":2}"));
        assertThat(Body.of(Wire.parse("{ \"a\": 1 }")).text()).isEqualTo("{\"a\":1}");
    }

    @Test
    void whatIsNoObjectIsNoBody() {
        assertThatThrownBy(() -> Body.stored("[1]").tree()).isInstanceOf(WireException.class);
        assertThatThrownBy(() -> Body.stored("{\"a\":").tree()).isInstanceOf(WireException.class);
    }
}
