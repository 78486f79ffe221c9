package pk.gob.edaftar.server.hierarchy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.session.AccountHere;
import pk.gob.edaftar.model.session.AccountRules;
import pk.gob.edaftar.register.KeyPath;

/// What persons are called in a table: a staff number or whatever the office likes, kept as long as the same is written again;
/// the name for signing in; or, for one who has neither, the identity itself.
final class People {
    private final Organisation organisation;
    private final Map<String, PersonId> byUserName = new HashMap<>();
    private final Map<PersonId, String> userNames = new HashMap<>();

    People(Organisation organisation, List<AccountHere> accounts) {
        this.organisation = organisation;
        accounts.forEach(account -> {
            byUserName.put(account.userName(), account.person());
            userNames.put(account.person(), account.userName());
        });
    }

    static PersonId derived(String key) {
        return new PersonId(KeyPath.derived("person", AccountRules.folded(key)));
    }

    /// The person of the directory a key stands for.
    Optional<PersonId> known(String key) {
        return Optional.of(derived(key)).filter(this::isHere)
                .or(() -> Optional.ofNullable(byUserName.get(AccountRules.folded(key))).filter(this::isHere))
                .or(() -> identity(key).filter(this::isHere));
    }

    /// What a person is written as.
    String key(PersonId person) {
        return userName(person).filter(name -> known(name).equals(Optional.of(person))).orElseGet(() -> person.value().toString());
    }

    Optional<String> userName(PersonId person) {
        return Optional.ofNullable(userNames.get(person));
    }

    Optional<PersonId> owner(String userName) {
        return Optional.ofNullable(byUserName.get(AccountRules.folded(userName)));
    }

    private boolean isHere(PersonId person) {
        return organisation.person(person).isPresent();
    }

    private static Optional<PersonId> identity(String key) {
        try {
            return Optional.of(new PersonId(UUID.fromString(key)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
