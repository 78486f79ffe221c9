package pk.gob.edaftar.server.demo;

import java.util.UUID;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.dak.AttachmentId;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.FollowUpId;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.id.Id;

/// Identities that follow from the names in the demo's files, so that a second start finds everything there.
final class DemoIds {
    private record Root(UUID value) implements Id {}

    private static final Root DEMO = new Root(UUID.fromString("0199b1c4-6d00-7000-8000-65446166746a"));

    private DemoIds() {}

    static CommandId command(String name) {
        return new CommandId(id("command", name));
    }

    static DakId dak(String key) {
        return new DakId(id("dak", key));
    }

    static MarkingId marking(String paper, String post) {
        return new MarkingId(id("marking", paper + "|" + post));
    }

    static RemarkId remark(String step) {
        return new RemarkId(id("remark", step));
    }

    static AttachmentId attachment(String step) {
        return new AttachmentId(id("attachment", step));
    }

    static FollowUpId flag(String paper) {
        return new FollowUpId(id("flag", paper));
    }

    static UUID id(String kind, String name) {
        return DerivedIds.of(DEMO, kind, name);
    }
}
