package pk.gob.edaftar.desktop.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
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
/// @param epoch what the desk has last heard of the server's
record AdministeringHere(ServerLine line, Wire wire, Function<Seat, Act> acting, Supplier<Optional<Epoch>> epoch)
        implements Administering {
    /// No server's: it is answered with the server's own.
    private static final Epoch NONE = new Epoch(0, new UUID(0, 0));

    @Override
    public <T> Answer<T> ask(Function<AdminLine, Reply<T>> question) {
        return line.administration().map(question).map(Answer::of).orElseGet(Answer.NotHere::new);
    }

    @Override
    public Answer<Boolean> perform(Seat seat, Function<Act, OrgCommand> command) {
        OrgCommand made = command.apply(acting.apply(seat));
        Sent sent = new Sent(made.act().id(), wire.write(made));
        return push(epoch.get().orElse(NONE), sent)
                .then(answer -> answer.receipts().isEmpty() ? push(answer.epoch(), sent) : new Answer.Got<>(answer))
                .then(answer -> answer.receipts().stream().findFirst().map(AdministeringHere::decided).orElseGet(Answer.NotHere::new));
    }

    private Answer<PushAnswer> push(Epoch known, Sent sent) {
        return Answer.of(line.push(new Push(known, List.of(sent))));
    }

    private static Answer<Boolean> decided(Receipt receipt) {
        if (receipt.verdict() == Verdict.ACCEPTED) {
            return new Answer.Got<>(true);
        }
        return receipt.verdict() == Verdict.RETRY_LATER ? new Answer.NotHere<>()
                : new Answer.Refused<>(Optional.ofNullable(receipt.refusal()).orElseGet(Authority.AuthorityRule.UNKNOWN_KIND::refuses));
    }
}
