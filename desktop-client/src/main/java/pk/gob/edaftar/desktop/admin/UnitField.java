package pk.gob.edaftar.desktop.admin;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitId;

/// A field in which a unit is found by words of its name, its code or what it stands in.
final class UnitField extends ChosenField<UnitId> {
    /// @param offered which units may be taken
    UnitField(AdminSheet sheet, AdminViewModel model, Kit kit, Wording wording, Predicate<Unit> offered) {
        super(sheet, model.workplace().background(), kit.say("admin.unit.prompt"), each -> named(each, kit, wording),
                () -> wording.desk().organisation().units().stream().filter(each -> each.exists(wording.desk().now())).filter(offered).map(Unit::id));
    }

    Optional<UnitId> unit() {
        return chosen();
    }

    /// A unit with its code and its department.
    static String named(UnitId unit, Kit kit, Wording wording) {
        Organisation organisation = wording.desk().organisation();
        Instant now = wording.desk().now();
        String own = wording.names().unit(unit, now);
        String code = wording.names().unitCode(unit, now);
        return organisation.departmentOf(unit, now).filter(department -> !department.equals(unit))
                .map(department -> kit.say("admin.unit.inDepartment", own, code, Bidi.ltr(wording.names().unitCode(department, now))))
                .orElseGet(() -> kit.say("admin.unit.alone", own, code));
    }
}
