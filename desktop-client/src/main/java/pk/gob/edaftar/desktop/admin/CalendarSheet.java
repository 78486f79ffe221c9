package pk.gob.edaftar.desktop.admin;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.DayField;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.calendar.UrgencyLimits;
import pk.gob.edaftar.model.calendar.WorkingDays;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.org.CalendarFacts;
import pk.gob.edaftar.model.org.OfficeCalendar;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.org.OrgRule;
import pk.gob.edaftar.model.org.Timeline;

/// The office's week, how many working days a letter may take and when a closed one is archived, as from a day.
final class CalendarSheet {
    private static final List<String> URGENCIES = List.of("admin.calendar.mostImmediate", "admin.calendar.immediate", "admin.calendar.urgent",
            "admin.calendar.priority", "admin.calendar.routine");
    private static final List<DayOfWeek> WEEK = List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final AdminViewModel model;
    private final Kit kit;
    private final AdminSheet sheet;
    private final Map<DayOfWeek, CheckBox> rest = new EnumMap<>(DayOfWeek.class);
    private final List<TextField> limits = new ArrayList<>();
    private final TextField archive = new TextField();
    private final DayField from;

    CalendarSheet(AdminViewModel model, Kit kit, Wording wording) {
        this.model = model;
        this.kit = kit;
        this.sheet = new AdminSheet(model, kit, wording);
        this.from = new DayField(kit, () -> new EffectiveDay(model.now()).today());
    }

    void open() {
        CalendarFacts facts = facts();
        FlowPane days = new FlowPane();
        days.getStyleClass().add("admin-acts");
        WEEK.forEach(day -> {
            CheckBox box = new CheckBox(kit.say("admin.calendar." + day.name().toLowerCase(Locale.ROOT)));
            box.setSelected(facts.restDays().contains(day));
            rest.put(day, box);
            days.getChildren().add(box);
        });
        Label label = new Label(kit.say("admin.calendar.rest"));
        label.getStyleClass().add("field-label");
        FlowPane allowed = new FlowPane();
        allowed.getStyleClass().add("admin-acts");
        UrgencyLimits were = facts.limits();
        List<Integer> values = List.of(were.mostImmediate(), were.immediate(), were.urgent(), were.priority(), were.routine());
        for (int each = 0; each < values.size(); each++) {
            TextField limit = new TextField(Integer.toString(values.get(each)));
            limit.setPrefColumnCount(3);
            limits.add(limit);
            allowed.getChildren().add(kit.controls().labelled(URGENCIES.get(each), limit));
        }
        archive.setText(Integer.toString(facts.archiveAfter() == null ? CalendarFacts.ARCHIVE_AFTER : facts.archiveAfter()));
        from.setDay(new EffectiveDay(model.now()).today());
        List<Control> walk = new ArrayList<>(WEEK.stream().map(rest::get).toList());
        walk.addAll(limits);
        walk.addAll(List.of(archive, from));
        sheet.open("admin.calendar", "admin.change.commit", List.of(new VBox(label, days), kit.controls().text(kit.say("admin.calendar.limits"), "quiet-text"),
                allowed, kit.controls().labelled("admin.calendar.archive", archive), kit.controls().labelled("admin.from", from), kit.controls().text(kit.say("admin.calendar.hint"), "quiet-text")), walk, this::commit);
    }

    private CalendarFacts facts() {
        return model.organisation().calendar().map(known -> known.facts().eras().getLast().value())
                .orElseGet(() -> new CalendarFacts(WorkingDays.WEEKEND.stream().sorted().toList(), UrgencyLimits.DEFAULT));
    }

    private void commit() {
        Optional<LocalDate> day = from.day();
        Optional<TextField> wrong = Stream.concat(limits.stream(), Stream.of(archive)).filter(limit -> !limit.getText().strip().matches("[0-9]{1,4}")).findFirst();
        if (wrong.isPresent() || day.isEmpty()) {
            wrong.ifPresentOrElse(TextField::requestFocus, from::requestFocus);
            return;
        }
        List<Integer> days = limits.stream().map(limit -> Integer.valueOf(limit.getText().strip())).toList();
        CalendarFacts facts = new CalendarFacts(WEEK.stream().filter(each -> rest.containsKey(each) && rest.get(each).isSelected()).toList(),
                new UrgencyLimits(days.get(0), days.get(1), days.get(2), days.get(3), days.get(4)), Integer.valueOf(archive.getText().strip()));
        EffectiveDay now = new EffectiveDay(model.now());
        Optional<OfficeCalendar> known = model.organisation().calendar();
        Optional<Timeline<CalendarFacts>> changed = known.isEmpty() ? Optional.of(Timeline.from(now.beginning(day.get()), facts))
                : now.changed(now.untilNow(known.get().facts()), facts, day.get());
        changed.ifPresentOrElse(timeline -> model.perform(List.of(act -> new OrgCommand.SetCalendar(act, new OfficeCalendar(timeline))), () -> Forms.done(kit, () -> { })),
                () -> model.refuse(OrgRule.CHANGED_LATER.refuses(Argument.of(known.orElseThrow().facts().eras().getLast().from()))));
    }
}
