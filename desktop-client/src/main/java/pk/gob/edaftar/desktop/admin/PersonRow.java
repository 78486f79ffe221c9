package pk.gob.edaftar.desktop.admin;

import java.util.List;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.PersonId;

/// A person of the directory as the administrator sees him.
/// @param posts the posts he holds today, in words
/// @param userName what he signs in under; empty where he has no account, or it is not known here
/// @param told whether that is known here
record PersonRow(PersonId person, String name, List<Charge> charges, String posts, String userName, boolean told) {
    PersonRow {
        charges = List.copyOf(charges);
    }
}
