package pk.gob.edaftar.desktop.desk;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.desktop.http.ServerLine;
import pk.gob.edaftar.desktop.key.DeskFolder;
import pk.gob.edaftar.desktop.key.DeskFolders;
import pk.gob.edaftar.desktop.key.DeskSafe;
import pk.gob.edaftar.desktop.key.OutboxFile;
import pk.gob.edaftar.desktop.key.StretchCost;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.session.DeskTerms;
import pk.gob.edaftar.model.session.OutboxTaken;
import pk.gob.edaftar.model.session.SealedOutbox;

/// All who have a desk on this computer: whose is open, and what is done for those whose is not. Nothing here can open a desk or
/// read what lies in it.
final class Residents {
    private static final System.Logger LOG = System.getLogger(Residents.class.getName());
    private static final int MOST_CHARACTERS = 4 << 20;

    private final DeskFolders desks;
    private final InstantSource clock;
    private final Set<PersonId> open = ConcurrentHashMap.newKeySet();
    private final ReentrantLock sending = new ReentrantLock();

    Residents(DeskFolders desks, InstantSource clock) {
        this.desks = desks;
        this.clock = clock;
    }

    /// A person works here now, before others' eyes or behind them: what he does he sends himself.
    void opened(PersonId person) {
        open.add(person);
    }

    void closed(PersonId person) {
        open.remove(person);
    }

    /// Closes every desk that has been too long without the server, also where nobody signs in at it any more.
    void closeThoseOver() throws IOException {
        for (DeskFolder folder : desks.everything()) {
            if (desks.isPresent(folder) && folder.person().filter(open::contains).isEmpty()) {
                new DeskSafe(folder, new SecureRandom(), StretchCost.TODAY).closeIfOver(clock.instant());
            }
        }
    }

    /// How many earlier desks of a person lie here with something that was never sent.
    int unsentAside(PersonId person) throws IOException {
        int unsent = 0;
        for (DeskFolder folder : desks.aside(person)) {
            unsent += folder.outbox().exists() ? 1 : 0;
        }
        return unsent;
    }

    /// Sends what absent people have left: after the office's time for that, and at once where their own desk cannot any more.
    void send(ServerLine line, DeskTerms terms) throws IOException {
        Instant due = clock.instant().minus(Duration.ofHours(terms.absentHours()));
        for (DeskFolder folder : desks.everything()) {
            boolean his = desks.isPresent(folder) && folder.opensByPassword();
            OutboxFile outbox = folder.outbox();
            OutboxFile.Content content = outbox.read().orElse(null);
            if (content != null && (!his || !open.contains(content.desk().person()) && !content.since().isAfter(due))
                    && !bring(line, outbox, content)) {
                return;
            }
        }
    }

    /// This computer has been shut out: nobody opens any desk here again, and what was not sent goes as it lies here, sealed.
    void shutOut(ServerLine line) throws IOException {
        for (DeskFolder folder : desks.everything()) {
            DeskSafe safe = new DeskSafe(folder, new SecureRandom(), StretchCost.TODAY);
            if (desks.isPresent(folder) && folder.person().filter(open::contains).isPresent()) {
                safe.destroyWraps();
            } else {
                safe.erase();
            }
        }
        send(line, DeskTerms.USUAL);
    }

    /// Sends one outbox, in its order; it is deleted once the server has all of it and not before.
    /// @return whether the server answers
    private boolean bring(ServerLine line, OutboxFile outbox, OutboxFile.Content content) throws IOException {
        if (!sending.tryLock()) {
            return true;
        }
        try {
            int left = 0;
            for (int from = 0; from < content.acts().size();) {
                int to = end(content.acts(), from);
                Reply<OutboxTaken> reply = line.bring(new SealedOutbox(content.desk().device(), content.desk().person(),
                        content.sealedTo(), content.sealedKey(), content.acts().subList(from, to)));
                if (!(reply instanceof Reply.Got<OutboxTaken>(OutboxTaken taken))) {
                    LOG.log(System.Logger.Level.WARNING, "a sealed outbox was not taken: {0}", reply);
                    return !(reply instanceof Reply.Failed);
                }
                left += taken.left();
                from = to;
            }
            if (left == 0) {
                outbox.sent(content);
            }
            return true;
        } finally {
            sending.unlock();
        }
    }

    /// As many as go in one message, and at least one.
    private static int end(List<String> acts, int from) {
        int to = from;
        int characters = 0;
        while (to < acts.size() && to - from < SealedOutbox.LIMIT
                && (to == from || characters + acts.get(to).length() <= MOST_CHARACTERS)) {
            characters += acts.get(to).length();
            to++;
        }
        return to;
    }
}
