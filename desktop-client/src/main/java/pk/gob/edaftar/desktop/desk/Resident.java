package pk.gob.edaftar.desktop.desk;

import java.time.Instant;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.text.Bilingual;

/// Somebody who has a desk on this computer, as whoever sits down there is shown him.
/// @param login the name he signs in with
/// @param name his own; the name he signs in with until the directory has come once
/// @param last when he was here last
public record Resident(PersonId person, String login, Bilingual name, Instant last) {}
