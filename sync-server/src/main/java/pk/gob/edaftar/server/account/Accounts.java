package pk.gob.edaftar.server.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.session.AccountHere;
import pk.gob.edaftar.model.session.AccountRules;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.server.session.AccountOpening;

/// The accounts of persons of the directory. It never tells, not even in a log, which names there are,
/// but to an administrator.
@Component
public class Accounts implements AccountOpening {
    /// Whoever opens the very first account holds this lock.
    private static final long FIRST = 0xEDAF7A4L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Accounts(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// An account that a name and password opened.
    public record Opened(PersonId person, String userName, boolean mustChange) {}

    private record Kept(UUID person, String userName, String passwordHash, boolean mustChange) {}

    /// Whether nobody can sign in yet.
    public boolean none() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM account)").query(Boolean.class).single();
    }

    /// Does what only one may do, on this node and every other, such as opening the first account. What it does to accounts
    /// and desks is done whole or not at all.
    <T> T alone(Supplier<T> work) {
        return transaction.execute(status -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(:first)").param("first", FIRST).query().singleRow();
            return work.get();
        });
    }

    /// Checks a name and a password; takes as long where there is no such name.
    public Optional<Opened> check(String userName, String password) {
        Optional<Kept> kept = jdbc.sql("""
                        SELECT person, user_name, password_hash, must_change FROM account
                        WHERE user_name = :name AND closed_at IS NULL AND NOT program""")
                .param("name", AccountRules.folded(userName)).query(Kept.class).optional();
        if (kept.filter(account -> !account.passwordHash().isEmpty()).isEmpty()) {
            PasswordHash.checkNobody(password);
            return Optional.empty();
        }
        return kept.filter(account -> PasswordHash.matches(account.passwordHash(), password))
                .map(account -> new Opened(new PersonId(account.person()), account.userName(), account.mustChange()));
    }

    @Override
    public Optional<Refusal> open(PersonId person, String userName, String password, boolean mustChange) {
        String name = AccountRules.folded(userName);
        Optional<Refusal> wrong = AccountRules.userName(userName).or(() -> AccountRules.password(password));
        if (wrong.isPresent()) {
            return wrong;
        }
        try {
            int opened = jdbc.sql("""
                            INSERT INTO account (person, user_name, password_hash, must_change)
                            VALUES (:person, :name, :hash, :mustChange)
                            ON CONFLICT (person) DO UPDATE SET user_name = excluded.user_name, closed_at = NULL,
                                password_hash = excluded.password_hash, must_change = excluded.must_change, password_at = now()
                            WHERE NOT account.program""")
                    .param("person", person.value()).param("name", name).param("hash", PasswordHash.of(password))
                    .param("mustChange", mustChange).update();
            return opened == 1 ? Optional.empty() : Optional.of(SessionRule.NOT_YOURS.refuses());
        } catch (DuplicateKeyException e) {
            return Optional.of(SessionRule.USER_NAME_TAKEN.refuses());
        }
    }

    /// Who has an account, for those alone who give accounts.
    List<AccountHere> all() {
        return jdbc.sql("SELECT person, user_name, closed_at IS NOT NULL, password_hash <> '' FROM account WHERE NOT program ORDER BY user_name")
                .query((row, number) -> new AccountHere(new PersonId(row.getObject(1, UUID.class)), row.getString(2), row.getBoolean(3), row.getBoolean(4)))
                .list();
    }

    @Override
    public void openAlike(Map<String, PersonId> names, String password) {
        String hash = PasswordHash.of(password);
        names.forEach((name, person) -> jdbc.sql("""
                        INSERT INTO account (person, user_name, password_hash) VALUES (:person, :name, :hash)
                        ON CONFLICT (person) DO NOTHING""")
                .param("person", person.value()).param("name", AccountRules.folded(name)).param("hash", hash).update());
    }

    /// Gives a person another password of his own choice.
    public Optional<Refusal> changePassword(String userName, String current, String next) {
        Optional<Opened> opened = check(userName, current);
        if (opened.isEmpty()) {
            return Optional.of(SessionRule.WRONG_PASSWORD.refuses());
        }
        Optional<Refusal> wrong = current.equals(next) ? Optional.of(SessionRule.PASSWORD_MUST_CHANGE.refuses()) : AccountRules.password(next);
        if (wrong.isEmpty()) {
            choose(opened.get().person(), PasswordHash.of(next));
        }
        return wrong;
    }

    /// Shuts an account: nobody signs in with it until it is opened anew. What was done with it stands.
    /// @return whether there was one
    boolean suspend(PersonId person) {
        return jdbc.sql("UPDATE account SET closed_at = now() WHERE person = :person AND closed_at IS NULL AND NOT program")
                .param("person", person.value()).update() == 1;
    }

    /// Opens a suspended account again, with the password it had.
    /// @return whether there was one
    boolean reopen(PersonId person) {
        return jdbc.sql("UPDATE account SET closed_at = NULL WHERE person = :person AND closed_at IS NOT NULL AND NOT program")
                .param("person", person.value()).update() == 1;
    }

    /// An account whose person is to choose a password, under a name; one he has already goes on to be good until he does, and so does
    /// the name.
    /// @return why not, if not
    Optional<Refusal> expect(PersonId person, String userName) {
        Optional<Refusal> wrong = AccountRules.userName(userName);
        if (wrong.isPresent()) {
            return wrong;
        }
        try {
            int expected = jdbc.sql("""
                            INSERT INTO account (person, user_name, password_hash) VALUES (:person, :name, '')
                            ON CONFLICT (person) DO UPDATE SET user_name = excluded.user_name WHERE NOT account.program AND account.closed_at IS NULL
                                AND (account.password_hash = '' OR account.user_name = excluded.user_name)""")
                    .param("person", person.value()).param("name", AccountRules.folded(userName)).update();
            return expected == 1 ? Optional.empty() : Optional.of(notExpected(person).refuses());
        } catch (DuplicateKeyException e) {
            return Optional.of(SessionRule.USER_NAME_TAKEN.refuses());
        }
    }

    private SessionRule notExpected(PersonId person) {
        return jdbc.sql("SELECT program, closed_at IS NOT NULL FROM account WHERE person = :person").param("person", person.value())
                .query((row, n) -> row.getBoolean(1) ? SessionRule.NOT_YOURS : row.getBoolean(2) ? SessionRule.ACCOUNT_SUSPENDED
                        : SessionRule.USER_NAME_STAYS).single();
    }

    /// Sets the password its person has chosen.
    /// @param hash what is kept of it
    /// @return whether the account is open
    boolean choose(PersonId person, String hash) {
        return jdbc.sql("""
                        UPDATE account SET password_hash = :hash, must_change = false, password_at = now()
                        WHERE person = :person AND closed_at IS NULL AND NOT program""")
                .param("hash", hash).param("person", person.value()).update() == 1;
    }

    /// Makes a password good for nothing, and an account open.
    void forget(PersonId person) {
        jdbc.sql("UPDATE account SET password_hash = '', closed_at = NULL WHERE person = :person").param("person", person.value()).update();
    }

    @Override
    public Optional<PersonId> personOf(String userName) {
        return jdbc.sql("SELECT person FROM account WHERE user_name = :name").param("name", AccountRules.folded(userName))
                .query(UUID.class).optional().map(PersonId::new);
    }
}
