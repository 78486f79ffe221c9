package pk.gob.edaftar.server.sim;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.dak.Addressee;
import pk.gob.edaftar.model.dak.DakCommand;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.dak.Written;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.sync.DeskStore;
import pk.gob.edaftar.model.sync.Outgoing;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.Verdict;

/// What a screen called saved was decided and the desk knows how; what was accepted happened, once; what was refused
/// did not happen; and nothing happened that nobody did.
final class Promises {
    private static final Duration CLOSE = Duration.ofSeconds(5);

    private final World world;
    private final Map<CommandId, ServerStore.Claimed> recorded;
    private final Organisation organisation;
    /// What accepted acts wrote, also those no screen had yet called saved when its desk died. A refused act that was
    /// sent again as another writes the same remark.
    private final Set<UUID> happened = new HashSet<>();

    Promises(World world) {
        this.world = world;
        this.recorded = world.server.disk().recorded();
        this.organisation = world.server.organisation();
        recorded.forEach((id, claimed) -> {
            if (claimed.receipt().verdict() == Verdict.ACCEPTED) {
                world.journal.asked(id).ifPresent(asked -> happened.addAll(written(world.wire.readCommand(asked.sent().body()))));
            }
        });
    }

    void check() {
        world.journal.promises().values().forEach(this::check);
        checkMovements();
        checkActs();
    }

    private void check(Journal.Promise promise) {
        Command command = promise.command();
        String what = promise.desk().name() + ": " + Words.of(command);
        Outgoing act = promise.desk().disk().<Optional<Outgoing>>keep(kept -> kept.outgoing(command.act().id()))
                .orElseThrow(() -> new Violation(what + " was saved and is lost"));
        Violation.unless(world.wire.readCommand(act.body()).equals(command), () -> what + " is not what was saved");
        boolean aside = world.computers.stream().anyMatch(computer -> computer.aside().contains(promise.desk()));
        Violation.unless(aside || !act.state().isPending(), () -> what + " is still " + act.state());
        ServerStore.Claimed claimed = recorded.get(command.act().id());
        Violation.unless(claimed != null, () -> what + " was " + act.state() + " and the server knows nothing of it");
        Receipt receipt = Objects.requireNonNull(claimed).receipt();
        // whoever cannot open his desk any more hears it from nobody; done it must be all the same
        Violation.unless(aside && act.receipt() == null || receipt.equals(act.receipt()), () -> what + " was told " + act.receipt() + ", on record is " + receipt);
        checkJust(promise, receipt);
        for (UUID key : written(command)) {
            boolean there = world.server.disk().stored().containsKey(key);
            Violation.unless(there == happened.contains(key), () -> what + " was told "
                    + receipt.verdict() + " and " + Words.id(key) + (there ? " is" : " is not") + " there");
        }
    }

    /// Nobody is refused for want of a charge he held when he acted, however late the act arrived.
    private void checkJust(Journal.Promise promise, Receipt receipt) {
        if (receipt.refusal() == null || !receipt.refusal().rule().equals(Authority.AuthorityRule.NOT_IN_CHARGE.key())) {
            return;
        }
        Act act = promise.command().act();
        boolean rightClock = Duration.between(act.at(), promise.made()).abs().compareTo(CLOSE) < 0;
        boolean held = Stream.of(act.at(), promise.made())
                .allMatch(at -> organisation.holds(act.person(), act.as(), at) && organisation.facts(act.as(), at).isPresent());
        Violation.unless(!rightClock || !held, () -> promise.desk().name() + ": " + Words.of(promise.command())
                + " was refused although he was in charge at " + act.at());
    }

    /// What an act writes besides changing what is there.
    private static List<UUID> written(Command command) {
        List<UUID> keys = new ArrayList<>(movements(command));
        if (command instanceof DakCommand dak) {
            Written remark = dak.written();
            // how something was cleared up stands with what was found
            if (remark != null && !(dak instanceof DakCommand.SettleFindings)) {
                keys.add(remark.id().value());
            }
        }
        return keys;
    }

    private static List<UUID> movements(Command command) {
        return switch (command) {
            case DakCommand.ForwardDak forward -> Stream.concat(Stream.of(forward.marking()), forward.copies().stream().map(Addressee::marking))
                    .map(each -> movement(forward, each)).toList();
            case DakCommand.MarkDak mark -> mark.addressees().stream().map(each -> movement(mark, each.marking())).toList();
            case DakCommand.LinkDak link -> List.of(movement(link, null),
                    DerivedIds.of(link.act().id(), "movement", link.other().value()));
            case DakCommand one -> List.of(movement(one, one.marking()));
            default -> List.of();
        };
    }

    private static UUID movement(DakCommand command, @Nullable MarkingId marking) {
        return DerivedIds.of(command.act().id(), "movement", marking == null ? "" : marking.value());
    }

    /// Every line of every journey comes from an accepted act, and every accepted act left its lines.
    private void checkMovements() {
        Set<UUID> expected = new HashSet<>();
        recorded.forEach((id, claimed) -> {
            if (claimed.receipt().verdict() == Verdict.ACCEPTED) {
                expected.addAll(movements(asked(id)));
            }
        });
        Set<UUID> found = new HashSet<>();
        world.server.disk().stored().values().stream().map(DeskStore.Stored::entity).filter(Movement.class::isInstance)
                .forEach(movement -> found.add(movement.key()));
        Violation.unless(found.equals(expected), () -> "journeys and accepted acts differ: " + found.size() + " lines of "
                + expected.size() + " acts");
    }

    private Command asked(CommandId id) {
        return world.journal.asked(id).map(asked -> world.wire.readCommand(asked.sent().body()))
                .orElseThrow(() -> new Violation(id + " is on record and nobody asked for it"));
    }

    /// Every decided act is in the chain of each paper it concerns, once.
    private void checkActs() {
        Map<CommandId, Integer> rows = new HashMap<>();
        world.server.disk().chains().values().forEach(chain -> {
            Set<CommandId> onPaper = new HashSet<>();
            chain.forEach(row -> {
                Violation.unless(onPaper.add(row.command()), () -> Words.id(row.command().value()) + " is twice in the chain of "
                        + Words.id(row.paper()));
                rows.merge(row.command(), 1, Integer::sum);
            });
        });
        Violation.unless(rows.keySet().equals(recorded.keySet()), () -> rows.size() + " acts in the chains, "
                + recorded.size() + " on record");
    }
}
