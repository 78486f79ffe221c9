package pk.gob.edaftar.desktop.tour;

import javafx.scene.input.KeyCode;

/// The administrator's hour: who works here, the units and posts as a tree, and a wing that is to be called something else. It begins
/// and ends signed out.
final class AdministratorTour {
    private final Walk walk;
    private final Hands hands;

    AdministratorTour(Walk walk) {
        this.walk = walk;
        this.hands = walk.hands();
    }

    void walk() {
        walk.signIn("admin");
        walk.firstCopy();
        hands.press(KeyCode.DIGIT8, KeyCode.ALT);
        look("admin.people", walk.text("administered.person"), "administrator-people");
        look("admin.units", walk.text("administered.unit"), "administrator-units");
        hands.click(walk.say("admin.unit.change"));
        hands.see(walk.say("admin.from.hint"));
        hands.picture("administrator-unit-changing");
        hands.press(KeyCode.ESCAPE);
        walk.otherLanguage();
        look("admin.units", walk.text("administered.unit.urdu"), "administrator-units-urdu");
        walk.otherLanguage();
        walk.signOut();
    }

    /// Goes to a list of the administrator's, and chooses there what some words mean.
    private void look(String list, String words, String picture) {
        hands.click(walk.say(list));
        hands.untilTyping();
        hands.type(words);
        hands.press(KeyCode.DOWN);
        hands.picture(picture);
    }
}
