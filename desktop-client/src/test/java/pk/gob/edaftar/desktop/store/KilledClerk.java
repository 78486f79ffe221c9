package pk.gob.edaftar.desktop.store;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.LeaseId;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.sync.DeskCore;
import pk.gob.edaftar.model.sync.DeskEffect;
import pk.gob.edaftar.model.sync.DeskEvent;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.HeldLease;
import pk.gob.edaftar.model.sync.Performed;
import pk.gob.edaftar.model.wire.Wire;

/// A clerk who registers letter after letter in a program of his own, tells of each once it is saved, and is killed
/// while at it.
final class KilledClerk {
    static final DeviceId DEVICE = new DeviceId(new UUID(7, 7));
    private static final SmallProvince PROVINCE = new SmallProvince();
    static final PersonId PERSON = PROVINCE.person(PROVINCE.clerk());
    static final Series SERIES = new Series(
            PROVINCE.organisation().registryOf(PROVINCE.clerk(), SmallProvince.MORNING).orElseThrow(), 2026);

    private KilledClerk() {}

    /// Registers until it is killed.
    /// @param arguments the desk's folder, and a word that makes this run's ids its own
    public static void main(String[] arguments) {
        DeskFiles files = Desks.open(Path.of(arguments[0]), DEVICE, PERSON);
        DeskCore core = started(files);
        CommandId run = new CommandId(UUID.nameUUIDFromBytes(arguments[1].getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        for (int i = 0; ; i++) {
            UUID id = DerivedIds.of(run, "command", i);
            Performed performed = core.perform(letter(run, i, id), "letter " + i, SmallProvince.MORNING);
            if (!(performed.done() instanceof RegisterDak done)) {
                throw new IllegalStateException(performed.decision().toString());
            }
            System.out.println(id + " " + done.number().serial());
        }
    }

    private static Command letter(CommandId run, int i, UUID id) {
        Act act = new Act(new CommandId(id), SmallProvince.MORNING, PERSON, PROVINCE.clerk(), null, List.of());
        return new RegisterDak(act, new DakId(DerivedIds.of(run, "dak", i)), Stamp.provisional(SERIES, "P"),
                Letters.about("Letter " + i).head(), "Its text. ".repeat(50), null);
    }

    /// The core over the files, with the directory and a block of numbers if it has none yet.
    static DeskCore started(DeskFiles files) {
        DeskCore core = new DeskCore(files, new Wire(), () -> 0.5);
        core.start(SmallProvince.MORNING);
        if (files.organisation().isEmpty()) {
            ManyLetters directory = new ManyLetters(PERSON, 0);
            for (DeskEffect effect : core.on(new DeskEvent.WentOnline(), SmallProvince.MORNING)) {
                if (effect instanceof DeskEffect.SendPull(long call, var pull)) {
                    core.on(new DeskEvent.Pulled(call, directory.answer(pull)), SmallProvince.MORNING);
                }
            }
            core.on(new DeskEvent.WentOffline(), SmallProvince.MORNING);
        }
        files.keep(kept -> {
            if (kept.leases(SERIES).isEmpty()) {
                kept.lease(new HeldLease(new Lease(new LeaseId(new UUID(1, 1)), SERIES, DEVICE, PERSON, 1, 1_000_000), 1));
            }
            return kept;
        });
        return core;
    }
}
