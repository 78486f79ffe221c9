package pk.gob.edaftar.model.session;

import java.util.List;

/// Who can sign in, for an administrator.
public record AccountsHere(List<AccountHere> accounts) {
    public AccountsHere {
        accounts = List.copyOf(accounts);
    }
}
