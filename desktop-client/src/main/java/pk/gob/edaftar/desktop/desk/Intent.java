package pk.gob.edaftar.desktop.desk;

import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Command;

/// What somebody wants to do. It is asked more than once (dry, then in earnest, with the pending acts it builds on),
/// so it must give the same command for the same act: ids of what it creates are drawn beforehand.
@FunctionalInterface
public interface Intent {
    Command by(Act act);
}
