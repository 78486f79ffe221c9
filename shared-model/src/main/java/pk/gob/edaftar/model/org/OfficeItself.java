package pk.gob.edaftar.model.org;

import java.util.UUID;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.sync.DeviceId;

/// What the office does by itself, with nobody at a desk: in whose name it stands in journeys, receipts and chains. These are no
/// person, post or device of the directory; nobody holds them, and nothing but what the rules let the office do may bear them.
public final class OfficeItself {
    public static final PersonId PERSON = new PersonId(new UUID(0, 3));
    public static final PostId POST = new PostId(new UUID(0, 3));
    public static final DeviceId DEVICE = new DeviceId(new UUID(0, 3));

    private OfficeItself() {}

    /// Whether an act is the office's own.
    public static boolean does(Act act) {
        return act.person().equals(PERSON) && act.as().equals(POST) && act.onBehalfOf() == null;
    }
}
