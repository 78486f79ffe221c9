package pk.gob.edaftar.desktop.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import pk.gob.edaftar.desktop.http.AdminLine;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.desktop.http.ServerLine;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.Push;
import pk.gob.edaftar.model.sync.PushAnswer;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.wire.Wire;

/// Administers over the desk's line.
/// @param acting makes a fresh act in a seat
record AdministeringHere(ServerLine line, Wire wire, Function<Seat, Act> acting) implements Administering {
    /// No server's: it is answered with the server's own.
    private static final Epoch NONE = new Epoch(0, new UUID(0, 0));

    @Override
    public <T> Answer<T> ask(Function<AdminLine, Reply<T>> question) {
        return line.administration().map(question).map(AdministeringHere::answer).orElseGet(Answer.NotHere::new);
    }

    @Override
    public Answer<Boolean> perform(Seat seat, Function<Act, OrgCommand> command) {
        OrgCommand made = command.apply(acting.apply(seat));
        Sent sent = new Sent(made.act().id(), wire.write(made));
        Answer<PushAnswer> epoch = answer(line.push(new Push(NONE, List.of(sent))));
        return epoch.then(known -> answer(line.push(new Push(known.epoch(), List.of(sent)))))
                .then(answered -> answered.receipts().stream().findFirst().map(AdministeringHere::decided).orElseGet(Answer.NotHere::new));
    }

    private static Answer<Boolean> decided(Receipt receipt) {
        if (receipt.verdict() == Verdict.ACCEPTED) {
            return new Answer.Got<>(true);
        }
        return receipt.verdict() == Verdict.RETRY_LATER ? new Answer.NotHere<>()
                : new Answer.Refused<>(Optional.ofNullable(receipt.refusal()).orElseGet(Authority.AuthorityRule.UNKNOWN_KIND::refuses));
    }

    private static <T> Answer<T> answer(Reply<T> reply) {
        return switch (reply) {
            case Reply.Got<T>(T value) -> new Answer.Got<>(value);
            case Reply.Refused<T>(var refusal) -> new Answer.Refused<>(refusal);
            case Reply.Waits<T> waits -> new Answer.NotHere<>();
            case Reply.Failed<T> failed -> new Answer.NotHere<>();
        };
    }
}
