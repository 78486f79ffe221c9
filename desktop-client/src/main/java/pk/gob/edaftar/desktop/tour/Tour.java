package pk.gob.edaftar.desktop.tour;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import pk.gob.edaftar.desktop.Desktop;

/// A scripted day in the demo province: a clerk registers offline in both languages, the line comes back, a section
/// officer forwards and recalls, a wing head remarks and puts away, and the letter is found again.
final class Tour {
    private static final String WING_HEAD = "AS(Admin)";

    private final Plug plug;
    private final Walk walk;
    private final Hands hands;
    private final Registering registering;
    private final String subject;

    Tour(Desktop desktop, Plug plug, Path pictures) {
        this.plug = plug;
        this.walk = new Walk(desktop, pictures);
        this.hands = walk.hands();
        this.registering = new Registering(walk);
        this.subject = walk.text("letter.subject");
    }

    void walk() {
        hands.picture("sign-in");
        clerk();
        sectionOfficer();
        wingHead();
        foundAgain();
        new OfficeTour(walk).walk();
        new AdministratorTour(walk).walk();
    }

    private void clerk() {
        walk.signIn("clerk");
        walk.firstCopy();
        hands.press(KeyCode.DIGIT3, KeyCode.ALT);
        hands.chooseFirst();
        hands.picture("clerk-diary");
        plug.pull();
        registering.register("letter", "clerk-offline");
        hands.press(KeyCode.F8);
        registering.register("urdu", "clerk-offline-urdu");
        hands.press(KeyCode.DIGIT4, KeyCode.ALT);
        hands.picture("outbox-offline-urdu");
        hands.press(KeyCode.F8);
        hands.picture("outbox-offline");
        plug.put();
        walk.allIsSent();
        hands.press(KeyCode.DIGIT2, KeyCode.ALT);
        hands.see(subject);
        hands.picture("line-back-everything-sent");
        walk.signOut();
    }

    private void sectionOfficer() {
        walk.signIn("so.admin");
        walk.home("section-officer-home");
        walk.find(subject);
        hands.picture("section-officer-desk");
        hands.click(walk.say("dak.open"));
        hands.see(walk.say("dak.journey.opened"));
        hands.picture("section-officer-opened");
        forward("section-officer-forwarding");
        hands.press(KeyCode.DIGIT2, KeyCode.ALT);
        walk.find(subject);
        hands.see(said("dak.journey.forwarded"));
        hands.picture("section-officer-sent");
        hands.press(KeyCode.B);
        hands.press(KeyCode.DIGIT1, KeyCode.ALT);
        walk.find(subject);
        hands.see(said("dak.journey.recalled"));
        hands.picture("section-officer-recalled");
        forward("section-officer-forwarding-again");
        walk.allIsSent();
        walk.signOut();
    }

    private void forward(String picture) {
        hands.press(KeyCode.F);
        hands.see(walk.say("dak.forward.find"));
        registering.chooseTarget(WING_HEAD, picture);
        hands.see(said("dak.act.forward.done"));
    }

    private void wingHead() {
        walk.signIn("as.admin");
        walk.home("wing-head-home");
        walk.find(subject);
        hands.press(KeyCode.V);
        hands.see(walk.say("dak.journey.received"));
        hands.click(walk.say("dak.open"));
        hands.see(walk.say("dak.journey.opened"));
        hands.picture("wing-head-received-and-opened");
        write(KeyCode.R, "remark", "wing-head-remarking", "dak.act.remark.done");
        hands.see(walk.text("remark"));
        hands.click(walk.say("shell.dark"));
        hands.picture("wing-head-remarked-dark");
        write(KeyCode.P, "reason", "wing-head-putting-away-dark", "dak.act.put-away.done");
        hands.click(walk.say("shell.dark"));
        walk.allIsSent();
    }

    private void write(KeyCode act, String written, String picture, String done) {
        hands.press(act);
        hands.type(walk.text(written));
        hands.picture(picture);
        hands.press(KeyCode.ENTER, KeyCode.CONTROL);
        hands.see(walk.say(done));
    }

    private void foundAgain() {
        hands.press(KeyCode.K, KeyCode.CONTROL);
        hands.type(walk.text("sought"));
        hands.press(KeyCode.ENTER);
        hands.chooseFirst();
        hands.see(subject);
        hands.see(walk.say("dak.journey.put-away"));
        hands.picture("found-again");
        hands.press(KeyCode.F8);
        hands.see(walk.say("dak.journey.put-away"));
        hands.picture("found-again-urdu");
        walk.signOut();
        hands.picture("signed-out-urdu");
    }

    /// What is said of the wing head's post.
    private String said(String key) {
        return walk.say(key, WING_HEAD);
    }
}
