package pk.gob.edaftar.server.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.Push;
import pk.gob.edaftar.model.sync.PushAnswer;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.wire.Wire;

/// Sends the commands of a file in pushes of a bounded number and size. Each is a transaction of its own at the server; an answer that
/// was lost is asked for again, and the server knows what it has.
public final class PushLine {
    /// Who is told what became of each.
    public interface Answers {
        /// @param line of the file
        void answered(long line, Receipt receipt);
    }

    private static final int MOST_LETTERS = 1 << 20;
    private static final int ROUNDS = 20;
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 15_000;

    private final ServerLine line;
    private final Wire wire;
    private final Answers answers;
    private final Map<CommandId, Long> lines = new LinkedHashMap<>();
    private final List<Sent> waiting = new ArrayList<>();
    private Epoch epoch;
    private int letters;

    public PushLine(ServerLine line, Wire wire, Epoch epoch, Answers answers) {
        this.line = line;
        this.wire = wire;
        this.epoch = epoch;
        this.answers = answers;
    }

    /// Takes one; it may wait until there are more.
    /// @param size about how many letters it has
    public void send(long row, Command command, int size) throws ServerTrouble {
        if (waiting.size() == Push.LIMIT || letters + size > MOST_LETTERS) {
            flush();
        }
        waiting.add(new Sent(command.act().id(), wire.write(command)));
        lines.put(command.act().id(), row);
        letters += size;
    }

    /// Sends what waits.
    public void flush() throws ServerTrouble {
        for (int round = 0; !waiting.isEmpty(); round++) {
            if (round == ROUNDS) {
                throw new ServerTrouble("busy", "");
            }
            int before = waiting.size();
            PushAnswer answer = line.post("/api/commands", new Push(epoch, waiting), PushAnswer.class);
            epoch = answer.epoch();
            answer.receipts().forEach(this::settle);
            if (waiting.size() == before) {
                pause(round);
            }
        }
        letters = 0;
    }

    /// A server that came to none of them is busy with others: it is asked again later and later, for some minutes in all.
    private static void pause(int round) throws ServerTrouble {
        try {
            Thread.sleep(Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(round, ROUNDS)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerTrouble("busy", "");
        }
    }

    /// What the server has not come to stays, and is sent again.
    private void settle(Receipt receipt) {
        if (receipt.verdict() == Verdict.RETRY_LATER || receipt.verdict() == Verdict.WAITS) {
            return;
        }
        waiting.removeIf(sent -> sent.id().equals(receipt.command()));
        answers.answered(Objects.requireNonNullElse(lines.remove(receipt.command()), 0L), receipt);
    }
}
