package pk.gob.edaftar.desktop.dak;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.dak.FollowUp;
import pk.gob.edaftar.model.dak.Urgency;

/// A follow-up flag of this desk on the paper: by when, how urgent, and the button that takes it off.
final class FollowUpView extends HBox {
    FollowUpView(FollowUp flag, Kit kit, Wording wording, Runnable done) {
        getStyleClass().add("follow-up");
        LocalDate day = wording.due().asked(flag.due());
        boolean late = wording.due().isLate(day);
        Label due = new Label(kit.say("dak.followUp.due", wording.due().whole(late ? day : flag.due())), Icon.FLAG.node());
        due.getStyleClass().add(late ? "follow-up-late" : "follow-up-due");
        due.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button finish = kit.controls().button("dak.followUp.done", done);
        finish.setMinWidth(USE_PREF_SIZE);
        finish.getStyleClass().add("small");
        getChildren().add(due);
        if (flag.urgency() != Urgency.ROUTINE) {
            getChildren().add(Chips.urgency(flag.urgency(), kit));
        }
        getChildren().addAll(space, finish);
    }
}
