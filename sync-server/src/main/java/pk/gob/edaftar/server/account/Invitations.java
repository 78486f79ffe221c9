package pk.gob.edaftar.server.account;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.session.InvitationCode;
import pk.gob.edaftar.model.session.InvitationHere;
import pk.gob.edaftar.model.sync.DeviceId;

/// The invitations there are. Of a code only its hash is kept, as of a password, and a number is tried a few times at most.
@Component
class Invitations {
    private static final SecureRandom RANDOM = new SecureRandom();
    /// That many numbers in a row are taken only where far more than a province was invited.
    private static final int MOST_DRAWS = 100;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Duration valid;
    private final int mostTries;
    private final boolean admits;

    Invitations(JdbcClient jdbc, TransactionTemplate transaction, Environment environment) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.valid = Duration.ofDays(environment.getProperty("edaftar.invitations.days", Integer.class, 7));
        this.mostTries = environment.getProperty("edaftar.invitations.tries", Integer.class, 10);
        this.admits = environment.getProperty("edaftar.invitations.admit-computers", Boolean.class, true);
    }

    /// Whom an invitation is for: a person, or a computer of some name in some unit.
    record Invitee(@Nullable PersonId person, String computer, @Nullable UnitId unit) {
        static Invitee of(PersonId person) {
            return new Invitee(person, "", null);
        }
    }

    /// An invitation as it is kept.
    record Kept(String number, Invitee invitee, boolean admits, @Nullable PersonId by, Instant at, Instant until, boolean used,
            @Nullable DeviceId usedOn, boolean withdrawn) {}

    /// One that was made, with the code that is not kept.
    record Made(InvitationCode code, Instant until) {}

    /// Invites. Whoever was invited before comes in with this one alone.
    Made make(Invitee invitee, @Nullable PersonId by, Instant now) {
        return make(invitee, by, now, admits);
    }

    /// Invites from the server's console: there may be nobody left who could admit a computer.
    Made makeAtConsole(PersonId person, Instant now) {
        return make(Invitee.of(person), null, now, true);
    }

    private Made make(Invitee invitee, @Nullable PersonId by, Instant now, boolean admitting) {
        Instant until = now.plus(valid);
        for (int draws = 0; draws < MOST_DRAWS; draws++) {
            InvitationCode code = draw();
            String hash = PasswordHash.of(code.letters());
            if (Boolean.TRUE.equals(transaction.execute(status -> insert(code, hash, invitee, by, now, until, admitting)))) {
                return new Made(code, until);
            }
        }
        throw new IllegalStateException("no number is left for another invitation");
    }

    private boolean insert(InvitationCode code, String hash, Invitee invitee, @Nullable PersonId by, Instant now, Instant until,
            boolean admitting) {
        Optional.ofNullable(invitee.person()).ifPresent(this::withdrawAll);
        return jdbc.sql("""
                        INSERT INTO invitation (number, code_hash, person, computer, unit, admits, made_by, made_at, until)
                        VALUES (:number, :hash, :person, :computer, :unit, :admits, :by, :at, :until) ON CONFLICT DO NOTHING""")
                .param("number", code.number()).param("hash", hash)
                .param("person", invitee.person() == null ? null : invitee.person().value(), Types.OTHER)
                .param("computer", invitee.computer()).param("unit", invitee.unit() == null ? null : invitee.unit().value(), Types.OTHER)
                .param("admits", admitting).param("by", by == null ? null : by.value(), Types.OTHER)
                .param("at", now.atOffset(ZoneOffset.UTC)).param("until", until.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    private static InvitationCode draw() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < InvitationCode.DRAWN; i++) {
            drawn.append(InvitationCode.ALPHABET.charAt(RANDOM.nextInt(InvitationCode.ALPHABET.length())));
        }
        return InvitationCode.ofDrawn(drawn.toString());
    }

    /// The invitation a code is the code of. A try counts before it is looked at, so that many at once are not more than are
    /// allowed; and it takes as long where there is no such number, or too many have tried.
    Optional<Kept> find(InvitationCode code) {
        Optional<String> hash = jdbc.sql("UPDATE invitation SET tries = tries + 1 WHERE number = :number AND tries < :most RETURNING code_hash")
                .param("number", code.number()).param("most", mostTries).query(String.class).optional();
        if (hash.isEmpty()) {
            PasswordHash.checkNobody(code.letters());
            return Optional.empty();
        }
        if (!PasswordHash.matches(hash.get(), code.letters())) {
            return Optional.empty();
        }
        return jdbc.sql("UPDATE invitation SET tries = tries - 1 WHERE number = :number RETURNING *").param("number", code.number())
                .query(Invitations::kept).optional();
    }

    /// Uses it up; nobody else can any more.
    /// @return whether it was still to be had
    boolean use(Kept kept, DeviceId device, Instant now) {
        return jdbc.sql("""
                        UPDATE invitation SET used_at = :now, used_on = :device
                        WHERE number = :number AND used_at IS NULL AND withdrawn_at IS NULL AND until > :now""")
                .param("now", now.atOffset(ZoneOffset.UTC)).param("device", device.value()).param("number", kept.number()).update() == 1;
    }

    /// Those that are out at this moment, the newest first.
    List<InvitationHere> out(Instant now) {
        return jdbc.sql("""
                        SELECT * FROM invitation WHERE used_at IS NULL AND withdrawn_at IS NULL AND until > :now AND tries < :most
                        ORDER BY made_at DESC, number""")
                .param("now", now.atOffset(ZoneOffset.UTC)).param("most", mostTries).query(Invitations::kept).list().stream()
                .map(kept -> new InvitationHere(kept.number(), kept.invitee().person(), kept.invitee().computer(), kept.invitee().unit(),
                        kept.by(), kept.at(), kept.until())).toList();
    }

    /// Whether a first password is as good as an invitation: given out as lately as one, and used nowhere yet. So a department
    /// that came in by a table is at work the same day.
    boolean invitesByPassword(PersonId person, Instant now) {
        return admits && jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM account a WHERE a.person = :person AND a.must_change AND a.password_at > :since
                            AND NOT EXISTS (SELECT 1 FROM desk d WHERE d.person = a.person))""")
                .param("person", person.value()).param("since", now.minus(valid).atOffset(ZoneOffset.UTC)).query(Boolean.class).single();
    }

    /// Takes one back.
    /// @return whether it was out
    boolean withdraw(String number) {
        return jdbc.sql("UPDATE invitation SET withdrawn_at = now() WHERE number = :number AND used_at IS NULL AND withdrawn_at IS NULL")
                .param("number", number).update() == 1;
    }

    /// Takes back every one of a person's.
    void withdrawAll(PersonId person) {
        jdbc.sql("UPDATE invitation SET withdrawn_at = now() WHERE person = :person AND used_at IS NULL AND withdrawn_at IS NULL")
                .param("person", person.value()).update();
    }

    private static Kept kept(ResultSet row, int n) throws SQLException {
        UUID person = row.getObject("person", UUID.class);
        UUID unit = row.getObject("unit", UUID.class);
        UUID by = row.getObject("made_by", UUID.class);
        return new Kept(row.getString("number"), new Invitee(person == null ? null : new PersonId(person), row.getString("computer"),
                unit == null ? null : new UnitId(unit)), row.getBoolean("admits"), by == null ? null : new PersonId(by),
                instant(row, "made_at"), instant(row, "until"), row.getObject("used_at") != null,
                Optional.ofNullable(row.getObject("used_on", UUID.class)).map(DeviceId::new).orElse(null), row.getObject("withdrawn_at") != null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
