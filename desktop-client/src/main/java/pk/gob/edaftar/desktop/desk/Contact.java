package pk.gob.edaftar.desktop.desk;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.session.DeskKnown;
import pk.gob.edaftar.model.session.DeskTerms;
import pk.gob.edaftar.model.session.SignedIn;

/// What is done once the server answers, and once in an hour as long as it does: the days this desk opens without it begin anew,
/// it learns the key this desk seals its acts under, and what absent people have left here is sent for them.
final class Contact {
    private static final System.Logger LOG = System.getLogger(Contact.class.getName());
    private static final Duration EVERY = Duration.ofHours(1);

    private final OpenedDesk desk;
    private final InstantSource clock;
    private final Consumer<Refusal> turnedAway;
    private final Runnable sent;
    private final AtomicReference<Instant> made = new AtomicReference<>(Instant.MIN);
    private volatile boolean over;

    /// @param turnedAway told why the server wants to hear no more
    /// @param sent told when something was sent that had lain here
    Contact(OpenedDesk desk, InstantSource clock, Consumer<Refusal> turnedAway, Runnable sent) {
        this.desk = desk;
        this.clock = clock;
        this.turnedAway = turnedAway;
        this.sent = sent;
    }

    /// The server has answered something.
    void reached() {
        Instant last = made.get();
        Instant now = clock.instant();
        boolean due = last.equals(Instant.MIN) || now.isAfter(last.plus(EVERY));
        if (due && !over && made.compareAndSet(last, now)) {
            Thread.ofVirtual().name("contact").start(this::make);
        }
    }

    /// This computer was shut out: nothing may be renewed any more.
    void end() {
        over = true;
    }

    private void make() {
        switch (desk.line().resume()) {
            case Reply.Got<SignedIn>(SignedIn in) -> {
                if (!over) {
                    renewed(in);
                }
            }
            case Reply.Refused<SignedIn>(Refusal why) -> turnedAway.accept(why);
            case Reply.Waits<SignedIn> waits -> made.set(Instant.MIN);
            case Reply.Failed<SignedIn> failed -> made.set(Instant.MIN);
        }
    }

    private void renewed(SignedIn in) {
        try {
            desk.safe().renew(desk.keys(), in.serverTime(), in.offlineDays());
            switch (desk.line().desk(new DeskKnown(desk.files().outboxKey()))) {
                case Reply.Got<DeskTerms>(DeskTerms terms) -> {
                    desk.computer().terms(terms);
                    desk.computer().residents().send(desk.line(), terms);
                    sent.run();
                }
                case Reply.Refused<DeskTerms> older -> LOG.log(System.Logger.Level.WARNING, "the server takes no sealed outbox: {0}", older);
                case Reply.Waits<DeskTerms> waits -> made.set(Instant.MIN);
                case Reply.Failed<DeskTerms> failed -> made.set(Instant.MIN);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "what is done at a contact could not be done", e);
        }
    }
}
