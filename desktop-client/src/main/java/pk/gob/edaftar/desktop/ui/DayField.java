package pk.gob.edaftar.desktop.ui;

import atlantafx.base.controls.CustomTextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.geometry.Side;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.Dates;

/// A day, typed as it stands on the letter (`3.5.26`, `3 5`, `3/5/2026`, `+7` for a week from today) or picked from a
/// calendar. What cannot be read stays as typed and is marked, never wiped.
public final class DayField extends CustomTextField {
    private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");

    private final Kit kit;
    private final Supplier<LocalDate> today;

    public DayField(Kit kit, Supplier<LocalDate> today) {
        this.kit = kit;
        this.today = today;
        setPromptText(kit.say("ui.day.prompt"));
        Button calendar = kit.controls().icon("ui.day.pick", Icon.CALENDAR, this::pick);
        calendar.setFocusTraversable(false);
        setRight(calendar);
        focusedProperty().addListener((seen, was, is) -> {
            if (was) {
                write();
            }
        });
        textProperty().addListener((seen, was, is) -> {
            pseudoClassStateChanged(UNREADABLE, false);
            if (!isFocused()) {
                write();
            }
        });
    }

    /// The day as typed so far, also before the field is left.
    public Optional<LocalDate> day() {
        return TypedDay.read(Bidi.plain(getText()), today.get());
    }

    public void setDay(@Nullable LocalDate day) {
        setText(day == null ? "" : written(day));
    }

    /// Whether something is typed that is no day.
    public boolean isUnreadable() {
        return !getText().isBlank() && day().isEmpty();
    }

    private String written(LocalDate day) {
        return Bidi.plain(kit.dates().day(day));
    }

    private void write() {
        day().filter(day -> !written(day).equals(getText())).ifPresent(this::setDay);
        pseudoClassStateChanged(UNREADABLE, isUnreadable());
    }

    private void pick() {
        DatePicker picker = new DatePicker(day().orElseGet(today));
        ContextMenu menu = new ContextMenu();
        picker.valueProperty().addListener((seen, was, is) -> {
            setDay(is);
            menu.hide();
            requestFocus();
        });
        menu.getItems().add(new CustomMenuItem(new DatePickerSkin(picker).getPopupContent(), false));
        menu.show(this, Side.BOTTOM, 0, 2);
    }
}
