package pk.gob.edaftar.server.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.session.DeviceHere;
import pk.gob.edaftar.model.session.DeviceStanding;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.Session;

/// Sessions are rows: a restart, a failover or a full house signs nobody out.
@Component
public class Sessions {
    private static final int MOST_AT_A_DEVICE = 64;
    private static final int MOST_NAME = 100;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final boolean admittedAtOnce;

    Sessions(JdbcClient jdbc, TransactionTemplate transaction, Environment environment) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.admittedAtOnce = environment.getProperty("edaftar.devices.admitted-at-once", Boolean.class,
                environment.getProperty("edaftar.demo", Boolean.class, false));
    }

    /// What looking up a token found.
    public sealed interface Found {
        record Here(Caller caller) implements Found {}

        /// @param whose the token was; nobody's where it was none
        record Refused(Refusal refusal, @Nullable Session whose) implements Found {}
    }

    /// What a person's desk is known by.
    /// @param key 32 bytes, base64, of this person on this device
    public record Desk(long deviceNumber, int slot, String key, Epoch epoch) {}

    private record Row(UUID device, UUID person, String userName, boolean mustChange, boolean program, boolean revoked, boolean admitted) {}

    /// The name somebody signs in under; empty where he has no account.
    public String userName(PersonId person) {
        return jdbc.sql("SELECT user_name FROM account WHERE person = :person").param("person", person.value())
                .query(String.class).optional().orElse("");
    }

    /// Whether a person has signed in at a device before.
    public boolean known(PersonId person, DeviceId device) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM desk WHERE device = :device AND person = :person)")
                .param("device", device.value()).param("person", person.value()).query(Boolean.class).single();
    }

    /// Enrols the device where it is new, and begins a session.
    /// @return the token, which is not kept, or why there is no session
    public Begun begin(PersonId person, DeviceId device, String deviceName) {
        return transaction.execute(status -> {
            Optional<Refusal> refused = enrol(person, device, deviceName, admittedAtOnce);
            if (refused.isPresent()) {
                return new Begun.Refused(refused.get());
            }
            takePlace(person, device);
            String token = Token.fresh();
            jdbc.sql("INSERT INTO session (token_hash, device, person) VALUES (:hash, :device, :person)")
                    .param("hash", Token.hash(token)).param("device", device.value()).param("person", person.value()).update();
            return new Begun.Here(token);
        });
    }

    /// Enrols and admits the device of the first administrator: there is nobody else who could.
    public void welcome(PersonId person, DeviceId device, String deviceName) {
        transaction.executeWithoutResult(status -> enrol(person, device, deviceName, true));
    }

    /// A computer that was invited.
    /// @param by who is at it, or invited it
    /// @param admitted whether it need not wait for an administrator
    public record Arrival(String name, PersonId by, @Nullable UnitId unit, boolean admitted) {}

    /// Enrols a computer that was invited, or lets in one that waits. One that was shut out stays so: it has to come with another
    /// identity, because what was leased to this one and what is sealed under it is judged as of that day.
    /// @return why not, if not
    public Optional<Refusal> enrolInvited(DeviceId device, Arrival arrival) {
        Optional<Refusal> why = enrol(arrival.by(), device, arrival.name(), admittedAtOnce || arrival.admitted());
        if (why.filter(refusal -> refusal.rule().equals(SessionRule.DEVICE_REVOKED.key())).isPresent()) {
            return why;
        }
        jdbc.sql("""
                        UPDATE device SET admitted_at = CASE WHEN :admitted THEN coalesce(admitted_at, now()) ELSE admitted_at END,
                            unit = coalesce(:unit, unit) WHERE id = :id""")
                .param("admitted", arrival.admitted()).param("unit", arrival.unit() == null ? null : arrival.unit().value(), Types.OTHER)
                .param("id", device.value()).update();
        return Optional.empty();
    }

    /// How far a computer has come; nothing of one that was never here.
    public Optional<DeviceStanding> standing(DeviceId device) {
        return jdbc.sql("""
                        SELECT number, name, CASE WHEN revoked_at IS NOT NULL THEN 'SHUT_OUT' WHEN admitted_at IS NULL THEN 'WAITS' ELSE 'ADMITTED' END
                        FROM device WHERE id = :id""")
                .param("id", device.value()).query((row, n) -> new DeviceStanding(row.getLong(1), row.getString(2),
                        DeviceStanding.Standing.valueOf(row.getString(3)))).optional();
    }

    /// What a computer is called, as it can be kept and shown.
    public static String deviceName(String called) {
        String name = called.replaceAll("\\p{Cntrl}", " ").strip();
        return name.substring(0, name.offsetByCodePoints(0, Math.min(MOST_NAME, name.codePointCount(0, name.length()))));
    }

    /// The outcome of [#begin].
    public sealed interface Begun {
        record Here(String token) implements Begun {}

        record Refused(Refusal refusal) implements Begun {}
    }

    /// Whether a session has neither ended nor been revoked since.
    public boolean stands(Caller caller) {
        return findByHash(caller.tokenHash()) instanceof Found.Here;
    }

    /// Who a token belongs to. A revoked device is told so: it has to erase itself.
    public Found find(String token) {
        return findByHash(Token.hash(token));
    }

    private Found findByHash(String hash) {
        Optional<Row> row = jdbc.sql("""
                        SELECT s.device, s.person, a.user_name, a.must_change, a.program,
                               d.revoked_at IS NOT NULL AS revoked, d.admitted_at IS NOT NULL AS admitted
                        FROM session s JOIN device d ON d.id = s.device JOIN account a ON a.person = s.person
                        WHERE s.token_hash = :hash AND a.closed_at IS NULL""")
                .param("hash", hash).query((found, n) -> new Row(found.getObject("device", UUID.class), found.getObject("person", UUID.class),
                        found.getString("user_name"), found.getBoolean("must_change"), found.getBoolean("program"), found.getBoolean("revoked"),
                        found.getBoolean("admitted"))).optional();
        if (row.isEmpty()) {
            return new Found.Refused(SessionRule.NOT_SIGNED_IN.refuses(), null);
        }
        Row found = row.get();
        Session whose = new Session(new DeviceId(found.device()), new PersonId(found.person()));
        if (found.revoked()) {
            return new Found.Refused(SessionRule.DEVICE_REVOKED.refuses(), whose);
        }
        if (!found.admitted()) {
            return new Found.Refused(SessionRule.DEVICE_NOT_ADMITTED.refuses(), whose);
        }
        return new Found.Here(new Caller(whose, found.userName(), found.mustChange(), found.program(), hash));
    }

    /// The desk of a session; it also notes that it was seen.
    public Desk desk(Session session) {
        return jdbc.sql("""
                        UPDATE desk k SET last_seen_at = now() FROM device d, installation i
                        WHERE d.id = k.device AND k.device = :device AND k.person = :person
                        RETURNING d.number, k.slot, k.key, i.epoch, i.tag""")
                .param("device", session.device().value()).param("person", session.person().value())
                .query((row, n) -> {
                    byte[] key = row.getBytes("key");
                    return new Desk(row.getLong("number"), row.getInt("slot"),
                            key == null ? "" : Base64.getEncoder().encodeToString(key),
                            new Epoch(row.getLong("epoch"), row.getObject("tag", UUID.class)));
                }).single();
    }

    /// Ends one session; the desk keeps its key for the next one.
    public void end(Caller caller) {
        jdbc.sql("DELETE FROM session WHERE token_hash = :hash").param("hash", caller.tokenHash()).update();
    }

    /// Ends a person's sessions at every other desk: his password has changed.
    public void endOthers(Caller caller) {
        jdbc.sql("DELETE FROM session WHERE person = :person AND token_hash <> :hash")
                .param("person", caller.session().person().value()).param("hash", caller.tokenHash()).update();
    }

    /// Ends every session of a person.
    public void endAll(PersonId person) {
        jdbc.sql("DELETE FROM session WHERE person = :person").param("person", person.value()).update();
    }

    /// Revokes a device: its desks' keys are destroyed here, and it is told to erase itself when it is next seen.
    /// @return whether there was such a device
    public boolean revoke(DeviceId device) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            jdbc.sql("UPDATE desk SET key = NULL WHERE device = :device").param("device", device.value()).update();
            return jdbc.sql("UPDATE device SET revoked_at = coalesce(revoked_at, now()) WHERE id = :device")
                    .param("device", device.value()).update() == 1;
        }));
    }

    /// Admits a device that was enrolled.
    /// @return whether there was such a device
    public boolean admit(DeviceId device) {
        return jdbc.sql("UPDATE device SET admitted_at = coalesce(admitted_at, now()) WHERE id = :device")
                .param("device", device.value()).update() == 1;
    }

    /// Every computer that was enrolled by somebody at it, newest first.
    public List<DeviceHere> devices() {
        Map<UUID, List<DeviceHere.DeskOnIt>> desks = new HashMap<>();
        jdbc.sql("SELECT device, person, last_seen_at FROM desk ORDER BY last_seen_at DESC").query(row -> {
            desks.computeIfAbsent(row.getObject(1, UUID.class), device -> new ArrayList<>())
                    .add(new DeviceHere.DeskOnIt(new PersonId(row.getObject(2, UUID.class)), instant(row, 3)));
        });
        return jdbc.sql("""
                        SELECT id, name, number, enrolled_at, admitted_at IS NOT NULL, revoked_at IS NOT NULL, enrolled_by, unit FROM device d
                        WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.person = d.enrolled_by AND a.program) ORDER BY number DESC""")
                .query((row, n) -> new DeviceHere(new DeviceId(row.getObject(1, UUID.class)), row.getString(2), row.getLong(3), instant(row, 4),
                        new PersonId(row.getObject(7, UUID.class)), Optional.ofNullable(row.getObject(8, UUID.class)).map(UnitId::new).orElse(null),
                        row.getBoolean(5), row.getBoolean(6), desks.getOrDefault(row.getObject(1, UUID.class), List.of()))).list();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private Optional<Refusal> enrol(PersonId person, DeviceId device, String name, boolean admitted) {
        jdbc.sql("""
                        INSERT INTO device (id, epoch, name, enrolled_by, admitted_at)
                        SELECT :id, i.epoch, :name, :person, CASE WHEN :admitted THEN now() END FROM installation i
                        ON CONFLICT (id) DO NOTHING""")
                .param("id", device.value()).param("name", deviceName(name))
                .param("person", person.value()).param("admitted", admitted).update();
        return jdbc.sql("""
                        SELECT CASE WHEN revoked_at IS NOT NULL THEN 'revoked' WHEN admitted_at IS NULL THEN 'waits' ELSE '' END
                        FROM device WHERE id = :id FOR UPDATE""")
                .param("id", device.value()).query((row, n) -> switch (row.getString(1)) {
                    case "revoked" -> Optional.of(SessionRule.DEVICE_REVOKED.refuses());
                    case "waits" -> Optional.of(SessionRule.DEVICE_NOT_ADMITTED.refuses());
                    default -> Optional.<Refusal>empty();
                }).single();
    }

    /// A person's place at a device, under the device's lock; the oldest sessions there give way to a bound.
    private void takePlace(PersonId person, DeviceId device) {
        jdbc.sql("""
                        INSERT INTO desk (device, person, slot, key)
                        SELECT :device, :person, 1 + coalesce(max(slot), 0), :key FROM desk WHERE device = :device
                        ON CONFLICT (device, person) DO NOTHING""")
                .param("device", device.value()).param("person", person.value()).param("key", Token.randomBytes()).update();
        jdbc.sql("UPDATE device SET shared = true WHERE id = :device AND NOT shared"
                        + " AND (SELECT count(*) FROM desk WHERE device = :device) > 1")
                .param("device", device.value()).update();
        jdbc.sql("""
                        DELETE FROM session WHERE token_hash IN (SELECT token_hash FROM session
                            WHERE device = :device AND person = :person ORDER BY began_at DESC OFFSET :most)""")
                .param("device", device.value()).param("person", person.value()).param("most", MOST_AT_A_DEVICE).update();
    }
}
