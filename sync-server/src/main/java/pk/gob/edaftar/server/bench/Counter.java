package pk.gob.edaftar.server.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.dak.Addressee;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.LetterKind;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.Mode;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.Push;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.org.Founding;

/// A clerk's counter on a busy day: letters come in, are registered under numbers of his block, and are marked.
public final class Counter {
    private static final String TEXT = text();

    private final Wire wire;
    private final BenchProvince.Seat clerk;
    private final PostId marksTo;
    private final Lease lease;
    private long next;

    /// @param marksTo who gets every letter
    public Counter(Wire wire, BenchProvince.Seat clerk, PostId marksTo, Lease lease) {
        this.wire = wire;
        this.clerk = clerk;
        this.marksTo = marksTo;
        this.lease = lease;
        this.next = lease.first();
    }

    private static String text() {
        try (InputStream text = Counter.class.getResourceAsStream("/bench/letter.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The commands of so many letters, two for each.
    public List<Sent> letters(int count, Instant now) {
        List<Sent> commands = new ArrayList<>(2 * count);
        for (int n = 0; n < count; n++) {
            DakId dak = new DakId(Founding.newId());
            commands.add(sent(new RegisterDak(act(now), dak, Stamp.leased(lease.series(), lease.id(), next), head(now), TEXT, null)));
            commands.add(sent(new MarkDak(act(now), dak,
                    List.of(new Addressee(new MarkingId(Founding.newId()), marksTo, true, null)), null)));
            next++;
        }
        return commands;
    }

    /// The body of a push.
    public static byte[] body(Wire wire, Epoch epoch, List<Sent> commands) {
        return Wire.text(wire.writeMessage(new Push(epoch, commands))).getBytes(StandardCharsets.UTF_8);
    }

    private LetterHead head(Instant now) {
        LocalDate today = OfficeTime.day(now);
        return new LetterHead(Mode.BY_HAND, LetterKind.LETTER, "Haji Abdul Karim", "Deputy Commissioner, Zhob",
                "DC/" + next + "/" + lease.device().value(), today, today, "Repair of the rest house, estimate " + next,
                List.of(), Urgency.ROUTINE, Grade.ORDINARY, 0, false, false, null);
    }

    private Act act(Instant now) {
        return new Act(new CommandId(Founding.newId()), now, clerk.person(), clerk.post(), null, List.of());
    }

    private Sent sent(Command command) {
        return new Sent(command.act().id(), wire.write(command));
    }
}
