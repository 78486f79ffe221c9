package pk.gob.edaftar.desktop.tour;

import java.time.Instant;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import pk.gob.edaftar.desktop.text.Dates;

/// The rest of the office: an entry is corrected, acknowledged, flagged and linked, several papers are taken together, it is
/// told who sees one, papers are found in both languages, and the Auditor looks on. It begins and ends signed out.
final class OfficeTour {
    private static final int DAYS_TO_FOLLOW_UP = 6;
    private static final int TAKEN = 3;

    private final Walk walk;
    private final Hands hands;

    OfficeTour(Walk walk) {
        this.walk = walk;
        this.hands = walk.hands();
    }

    void walk() {
        walk.otherLanguage();
        clerk();
        heads();
        auditor();
        files();
    }

    private void clerk() {
        walk.signIn("clerk");
        diary();
        walk.seek(walk.text("course.subject"));
        correct();
        acknowledge();
        flag();
        remind();
        several();
        search("vehicles", "search");
        walk.otherLanguage();
        search("quarters", "search-urdu");
        diary();
        walk.seek(walk.text("furniture.subject"));
        shown(KeyCode.M, "dak.mark.find", "marking-urdu");
        shown(KeyCode.C, "dak.act.correct.title", "correcting-urdu");
        shown(KeyCode.S, "dak.act.acknowledge.title", "acknowledging-urdu");
        shown(KeyCode.G, "dak.act.flag.title", "flagging-urdu");
        shown(KeyCode.L, "dak.act.link.title", "linking-urdu");
        walk.wholeList();
        take();
        hands.picture("several-taken-urdu");
        hands.click(walk.say("dak.bulk.leave"));
        walk.otherLanguage();
        walk.allIsSent();
        walk.signOut();
    }

    private void diary() {
        hands.press(KeyCode.DIGIT3, KeyCode.ALT);
        hands.until("the diary", () -> hands.papersShown() > 0);
    }

    private void correct() {
        hands.press(KeyCode.C);
        hands.see(walk.say("dak.act.correct.title"));
        hands.clear(walk.say("dak.field.subject"));
        hands.type(walk.text("course.corrected"));
        hands.picture("clerk-correcting");
        commit("dak.act.correct.done");
        hands.see(walk.text("course.corrected"));
    }

    private void acknowledge() {
        hands.press(KeyCode.S);
        hands.see(walk.say("dak.act.acknowledge.title"));
        hands.picture("clerk-acknowledging");
        commit("dak.act.acknowledge.done");
    }

    private void flag() {
        LocalDate due = Dates.dayOf(Instant.now()).plusDays(DAYS_TO_FOLLOW_UP);
        hands.press(KeyCode.G);
        hands.clear(walk.say("dak.act.flag.due"));
        hands.type(due.getDayOfMonth() + "." + due.getMonthValue() + "." + due.getYear());
        hands.picture("clerk-flagging");
        commit("dak.act.flag.done");
        hands.picture("clerk-corrected-acknowledged-flagged");
        hands.press(KeyCode.DIGIT6, KeyCode.ALT);
        hands.chooseFirst();
        hands.picture("clerk-flagged-papers");
    }

    private void commit(String done) {
        hands.press(KeyCode.ENTER, KeyCode.CONTROL);
        hands.see(walk.say(done));
    }

    /// The sender writes again; the letter it is a reminder of is offered by its number and date.
    private void remind() {
        new Registering(walk).register("reminder", "clerk-reminder");
        diary();
        walk.seek(walk.text("reminder.subject"));
        hands.press(KeyCode.L);
        hands.see(walk.say("dak.act.link.title"));
        hands.picture("clerk-linking");
        commit("dak.act.link.done");
        hands.picture("clerk-linked");
    }

    private void several() {
        diary();
        walk.wholeList();
        take();
        hands.picture("clerk-several-taken");
        hands.click(walk.say("dak.act.acknowledge"));
        hands.see(walk.say("dak.bulk.acknowledge.title"));
        hands.picture("clerk-several-asked");
        hands.click(walk.say("dak.act.acknowledge.commit"));
        hands.see(walk.say("dak.bulk.done"));
        hands.picture("clerk-several-acknowledged");
        hands.click(walk.say("dak.bulk.leave"));
    }

    private void take() {
        hands.chooseFirst();
        for (int paper = 0; paper < TAKEN; paper++) {
            hands.press(KeyCode.X);
        }
        hands.see(walk.say("dak.bulk.title", TAKEN));
    }

    private void search(String sought, String picture) {
        hands.press(KeyCode.K, KeyCode.CONTROL);
        hands.type(walk.text("sought." + sought));
        hands.press(KeyCode.ENTER);
        hands.chooseFirst();
        hands.picture(picture);
    }

    /// Opens a sheet, leaves its picture, and leaves it.
    private void shown(KeyCode key, String title, String picture) {
        hands.press(key);
        hands.see(walk.say(title));
        hands.picture(picture);
        hands.press(KeyCode.ESCAPE);
    }

    private void heads() {
        walk.signIn("secretary");
        walk.firstCopy();
        hands.chooseFirst();
        hands.picture("secretary-desk");
        hands.press(KeyCode.W);
        hands.see(walk.say("dak.who.nobodyElse"));
        hands.picture("who-sees");
        hands.press(KeyCode.ESCAPE);
        walk.otherLanguage();
        hands.press(KeyCode.W);
        hands.see(walk.say("dak.who.nobodyElse"));
        hands.picture("who-sees-urdu");
        hands.press(KeyCode.ESCAPE);
        walk.otherLanguage();
        shown(KeyCode.F, "dak.forward.find", "secretary-forwarding");
        walk.allIsSent();
        walk.signOut();
    }

    private void auditor() {
        walk.signIn("auditor");
        walk.firstCopy();
        hands.press(KeyCode.DIGIT7, KeyCode.ALT);
        hands.see(walk.say("audit.hint"));
        hands.until("the log", () -> hands.rowsShown() > 1);
        hands.picture("auditor-log");
        walk.otherLanguage();
        hands.until("the log", () -> hands.rowsShown() > 1);
        hands.picture("auditor-log-urdu");
        walk.signOut();
    }

    /// A list a colleague is waiting for, attached to the letter that asks for it.
    private void files() {
        walk.otherLanguage();
        walk.signIn("so.general");
        walk.firstCopy();
        search("quarters", "section-officer-found");
        hands.scrollTo(walk.say("dak.files"));
        hands.picture("section-officer-files");
        walk.otherLanguage();
        hands.scrollTo(walk.say("dak.files"));
        hands.picture("section-officer-files-urdu");
        walk.otherLanguage();
        walk.allIsSent();
        walk.signOut();
    }
}
