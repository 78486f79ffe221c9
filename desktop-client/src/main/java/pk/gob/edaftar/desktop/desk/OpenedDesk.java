package pk.gob.edaftar.desktop.desk;

import pk.gob.edaftar.desktop.http.ServerLine;
import pk.gob.edaftar.desktop.key.DeskKeys;
import pk.gob.edaftar.desktop.key.DeskSafe;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.model.org.PersonId;

/// What a desk is made of once its keys have opened it.
record OpenedDesk(PersonId person, DeskSafe safe, DeskKeys keys, DeskFiles files, ServerLine line) {}
