package pk.gob.edaftar.desktop.people;

import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.ui.Controls;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// Whom one acts as, in the top bar; red while one acts for another. Opens the seats one may take.
public final class ActingAsView extends Button {
    private static final PseudoClass FOR_ANOTHER = PseudoClass.getPseudoClass("for-another");

    private final Workplace workplace;
    private final Kit kit;
    private final Wording wording;

    public ActingAsView(Workplace workplace, Kit kit, Wording wording) {
        this.workplace = workplace;
        this.kit = kit;
        this.wording = wording;
        getStyleClass().addAll("acting-as", "flat", "may-shorten");
        setGraphic(Icon.PERSON.node());
        // where room is short, the post matters and not the words before it
        setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        setOnAction(pressed -> choose());
        WhileShown.follow(this, workplace.seatProperty(), this::show);
        WhileShown.follow(this, workplace.organisationProperty(), organisation -> show(workplace.seat()));
    }

    /// Opens the seats to choose from.
    public void choose() {
        ContextMenu menu = new ContextMenu();
        ToggleGroup seats = new ToggleGroup();
        for (Seat seat : workplace.seatsProperty().get()) {
            RadioMenuItem item = new RadioMenuItem(kit.say("people.seat", wording.seat(seat), charge(seat)));
            item.setToggleGroup(seats);
            item.setSelected(seat.equals(workplace.seat()));
            item.setOnAction(chosen -> workplace.seatProperty().set(seat));
            menu.getItems().add(item);
        }
        menu.show(this, Side.BOTTOM, 0, 2);
    }

    private void show(Seat seat) {
        String person = wording.names().person(workplace.desk().person());
        setText(kit.say(seat.onBehalfOf() == null ? "people.actingAs" : "people.actingFor", wording.seat(seat)));
        setAccessibleText(kit.say("people.actingAs.read", person, getText()));
        setTooltip(Controls.tooltip(kit.say("ui.withKey", getAccessibleText(), Keys.ACTING_AS.shown())));
        pseudoClassStateChanged(FOR_ANOTHER, seat.forAnother());
    }

    private String charge(Seat seat) {
        if (seat.onBehalfOf() != null) {
            return kit.say("people.charge.assists");
        }
        return kit.say(switch (seat.charge()) {
            case SUBSTANTIVE -> "people.charge.substantive";
            case ADDITIONAL -> "people.charge.additional";
            case ACTING -> "people.charge.acting";
        });
    }
}
