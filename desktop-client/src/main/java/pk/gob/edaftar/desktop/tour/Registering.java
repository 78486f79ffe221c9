package pk.gob.edaftar.desktop.tour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import pk.gob.edaftar.desktop.text.Dates;

/// A letter is entered from first to last without a mouse, and marked.
final class Registering {
    private static final int DAYS_IN_THE_POST = 3;

    private final Walk walk;
    private final Hands hands;

    Registering(Walk walk) {
        this.walk = walk;
        this.hands = walk.hands();
    }

    void register(String letter, String picture) {
        hands.press(KeyCode.F2);
        hands.see(walk.say("dak.number.next"));
        for (String field : List.of("sender", "office", "reference")) {
            hands.type(walk.text(letter + "." + field));
            hands.press(KeyCode.ENTER);
        }
        LocalDate written = Dates.dayOf(Instant.now()).minusDays(DAYS_IN_THE_POST);
        hands.type(written.getDayOfMonth() + "." + written.getMonthValue() + "." + written.getYear());
        hands.press(KeyCode.ENTER);
        hands.type(walk.text(letter + ".subject"));
        hands.picture(picture + "-registering");
        hands.press(KeyCode.ENTER, KeyCode.CONTROL);
        hands.see(walk.say("dak.number.stamp"));
        chooseTarget("SO(Admin)", picture + "-number-and-marking");
        hands.see(walk.say("dak.number.next"));
    }

    void chooseTarget(String post, String picture) {
        hands.type(post);
        hands.press(KeyCode.ENTER);
        hands.picture(picture);
        hands.press(KeyCode.ENTER, KeyCode.CONTROL);
    }
}
