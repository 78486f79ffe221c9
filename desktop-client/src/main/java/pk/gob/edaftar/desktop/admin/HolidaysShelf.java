package pk.gob.edaftar.desktop.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.DayField;
import pk.gob.edaftar.desktop.ui.Dialogs;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Typing;
import pk.gob.edaftar.model.org.Holiday;
import pk.gob.edaftar.model.org.HolidayId;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.text.Bilingual;

/// Gazetted holidays: entered, moved by the moon, taken out again. Whatever is open is due anew on every desk.
final class HolidaysShelf {
    private final AdminViewModel model;
    private final Kit kit;
    private final Wording wording;
    private final Shelf<Holiday> shelf;

    HolidaysShelf(AdminViewModel model, Kit kit, Wording wording) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        this.shelf = new Shelf<>(kit, new Shelf.Texts("admin.holidays", "admin.holidays.none"), model.holidays(),
                new Shelf.Lines<>(this::name, this::days), Holiday::id, this::about);
    }

    Shelf<Holiday> shelf() {
        return shelf;
    }

    List<Button> buttons() {
        return List.of(kit.controls().button("admin.calendar", () -> new CalendarSheet(model, kit, wording).open()),
                kit.controls().primary("admin.holiday.enter", () -> enter(null)));
    }

    private String name(Holiday holiday) {
        return holiday.name().in(kit.messages().language().tag());
    }

    private String days(Holiday holiday) {
        String first = kit.dates().day(holiday.first());
        return holiday.first().equals(holiday.last()) ? first : kit.say("admin.holiday.days", first, kit.dates().day(holiday.last()));
    }

    private List<Node> about(Holiday holiday) {
        List<Node> about = new ArrayList<>();
        about.add(Facts.heading(kit, name(holiday)));
        about.add(Facts.fact(kit, "admin.holiday.closed", days(holiday)));
        about.add(Facts.buttons(kit.controls().button("admin.holiday.change", () -> enter(holiday)),
                kit.controls().button("admin.holiday.withdraw", () -> kit.dialogs().confirm(new Dialogs.Question(kit.say("admin.holiday.withdraw"),
                        kit.say("admin.holiday.withdraw.text", name(holiday), days(holiday)), kit.say("admin.holiday.withdraw"), true),
                        () -> put(new Holiday(holiday.id(), holiday.name(), holiday.first(), holiday.last(), model.now()),
                                () -> {
                                    kit.dialogs().tell(kit.say("admin.done"));
                                    shelf.takeKeys();
                                })))));
        return about;
    }

    private void put(Holiday holiday, Runnable then) {
        model.perform(List.of(act -> new OrgCommand.EnterHolidays(act, List.of(holiday))), then);
    }

    private void enter(@Nullable Holiday known) {
        AdminSheet sheet = new AdminSheet(model, kit, wording);
        TextField english = Typing.follow(new TextField());
        TextField urdu = Typing.follow(new TextField());
        DayField first = new DayField(kit, () -> new EffectiveDay(model.now()).today());
        DayField last = new DayField(kit, () -> first.day().orElseGet(() -> new EffectiveDay(model.now()).today()));
        if (known != null) {
            english.setText(known.name().en());
            urdu.setText(known.name().ur());
            first.setDay(known.first());
            last.setDay(known.last());
        }
        String title = known == null ? "admin.holiday.enter" : "admin.holiday.change";
        sheet.open(title, known == null ? "admin.holiday.enter.commit" : "admin.change.commit", List.of(kit.controls().labelled("admin.holiday.en", english),
                kit.controls().labelled("admin.holiday.ur", urdu), kit.controls().labelled("admin.holiday.first", first),
                kit.controls().labelled("admin.holiday.last", last), kit.controls().text(kit.say("admin.holiday.hint"), "quiet-text")),
                List.<Control>of(english, urdu, first, last), () -> {
                    Optional<LocalDate> begins = first.day();
                    Optional<LocalDate> ends = last.getText().isBlank() ? begins : last.day();
                    Optional<Control> missing = Forms.missing(english, urdu).or(() -> begins.isEmpty() ? Optional.of(first) : Optional.empty())
                            .or(() -> ends.isEmpty() ? Optional.of(last) : Optional.empty());
                    missing.ifPresentOrElse(Control::requestFocus, () -> put(new Holiday(known == null ? new HolidayId(model.newId()) : known.id(),
                            new Bilingual(english.getText().strip(), urdu.getText().strip()), begins.orElseThrow(), ends.orElseThrow(), null),
                            () -> Forms.done(kit, shelf::takeKeys)));
                });
    }
}
