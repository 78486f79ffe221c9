package pk.gob.edaftar.desktop.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.session.AccountHere;
import pk.gob.edaftar.model.session.InvitationHere;

/// A person of the directory as the administrator sees him.
/// @param posts the posts he holds today, in words
/// @param coming how he comes in
record PersonRow(PersonId person, String name, List<Charge> charges, String posts, Coming coming) {
    PersonRow {
        charges = List.copyOf(charges);
    }

    /// How somebody comes in.
    /// @param account none where he has none, or it is not known here
    /// @param invitation one of his that is out
    /// @param told whether that is known here
    record Coming(@Nullable AccountHere account, @Nullable InvitationHere invitation, boolean told) {}

    /// What he signs in under; empty where he has no account, or it is not known here.
    String userName() {
        return coming.account() == null ? "" : coming.account().userName();
    }
}
