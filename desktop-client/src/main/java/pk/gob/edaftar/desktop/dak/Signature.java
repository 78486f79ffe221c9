package pk.gob.edaftar.desktop.dak;

import java.time.Instant;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;

/// Who wrote something, as which post and for whom, by the names of that day, and when.
final class Signature extends HBox {
    Signature(PostId as, PersonId person, @Nullable PostId onBehalfOf, Instant at, Kit kit, Wording wording) {
        String post = wording.names().post(as, at);
        String by = wording.names().person(person);
        Label signature = kit.controls().text(onBehalfOf == null ? kit.say("dak.journey.by", post, by)
                : kit.say("dak.journey.byFor", post, by, wording.names().postAlone(onBehalfOf, at)), "remark-signature");
        HBox.setHgrow(signature, Priority.ALWAYS);
        signature.setMaxWidth(Double.MAX_VALUE);
        Label day = new Label(kit.dates().brief(at, wording.desk().now()));
        day.setMinWidth(USE_PREF_SIZE);
        day.getStyleClass().add("remark-day");
        getChildren().setAll(signature, day);
    }
}
