package pk.gob.edaftar.server.sim;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.gob.edaftar.model.sync.Push;
import pk.gob.edaftar.model.sync.PushAnswer;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.ServerStore;

/// One computer of several persons: one is in front, the others' desks are closed, and what they have not sent goes sealed with
/// whoever is in front. Now and then a desk can no longer be opened: it is put aside, and its person begins anew.
final class SharedPc {
    private final World world;
    private final List<SimDesk> desks;
    private final List<SimDesk> aside = new ArrayList<>();

    /// @param desks those of one device
    SharedPc(World world, List<SimDesk> desks) {
        this.world = world;
        this.desks = new ArrayList<>(desks);
        desks.forEach(desk -> desk.disk().seals());
    }

    void begin() {
        desks.subList(1, desks.size()).forEach(SimDesk::leave);
        change();
        send();
    }

    /// Nothing goes wrong any more, and everybody comes once.
    void everybodyComes() {
        desks.forEach(SimDesk::come);
    }

    /// What was put aside had promises to keep too.
    List<SimDesk> aside() {
        return aside;
    }

    private void change() {
        world.agenda.in(world.dice.between(Duration.ofSeconds(20), Duration.ofSeconds(150)), () -> {
            if (world.isWorking()) {
                desks.stream().filter(desk -> !desk.isAway()).toList().forEach(SimDesk::leave);
                SimDesk next = world.dice.pick(desks);
                if (world.dice.chance(0.15)) {
                    next = anew(next);
                }
                next.come();
                change();
            }
        });
    }

    /// His desk cannot be opened: what lies in it is for the server alone from now on.
    private SimDesk anew(SimDesk desk) {
        SimDesk fresh = desk.again(aside.size() + 1);
        fresh.disk().seals();
        aside.add(desk);
        desks.set(desks.indexOf(desk), fresh);
        world.desks.set(world.desks.indexOf(desk), fresh);
        new Days(world, fresh).begin();
        return fresh;
    }

    private void send() {
        world.agenda.in(world.dice.between(Duration.ofSeconds(5), Duration.ofSeconds(60)), () -> {
            Optional<SimDesk> front = desks.stream().filter(SimDesk::isRunning).findFirst();
            front.ifPresent(by -> {
                aside.forEach(desk -> send(by, desk));
                desks.stream().filter(SimDesk::isAway).forEach(desk -> send(by, desk));
            });
            send();
        });
    }

    private void send(SimDesk by, SimDesk absent) {
        List<Sent> all = absent.disk().sealed().content();
        if (all.isEmpty()) {
            return;
        }
        absent.trace(() -> all.size() + " acts are sent sealed by " + by.name());
        absent.disk().sealed().sending(all);
        // journals of who did what see them as his, as the server does
        all.forEach(act -> world.journal.asked(act, absent.session()));
        world.network.carry(by, new Push(world.server.disk().read(ServerStore.Reading::epoch), all),
                asked -> new PushAnswer(asked.epoch(), world.server.now(),
                        world.server.core().bring(absent.session(), asked.commands(), world.server.now())),
                answer -> {
                    if (answer.receipts().stream().allMatch((Receipt receipt) -> receipt.verdict().isFinal())) {
                        absent.disk().sealed().taken(all);
                    }
                });
    }
}
