package pk.gob.edaftar.desktop.sync;

import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import pk.gob.edaftar.desktop.http.PokeEar;
import pk.gob.edaftar.desktop.http.ServerLine;
import pk.gob.edaftar.model.change.Stream;

/// Keeps an ear on the server: listens again whenever the line was lost, after a pause that grows and is never the same
/// on two desks.
final class PokeLine {
    private static final long FIRST_PAUSE = 500;
    private static final long LONGEST_PAUSE = 20_000;

    private final ServerLine line;
    private final Consumer<Set<Stream>> poked;
    private final Runnable listening;
    private int attempts;
    private long generation;
    private ServerLine.Listening current = () -> { };

    /// @param listening told each time the line stands again: what was missed meanwhile is to be asked for
    PokeLine(ServerLine line, Consumer<Set<Stream>> poked, Runnable listening) {
        this.line = line;
        this.poked = poked;
        this.listening = listening;
    }

    synchronized void start() {
        stop();
        listen(++generation);
    }

    synchronized void stop() {
        generation++;
        current.close();
        current = () -> { };
    }

    private synchronized void listen(long mine) {
        if (mine == generation) {
            current = line.listen(new Ear(mine));
        }
    }

    private synchronized boolean stands(long mine) {
        return mine == generation;
    }

    private synchronized long pause() {
        long most = Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(attempts++, 6));
        return 100 + ThreadLocalRandom.current().nextLong(most);
    }

    private synchronized void heard() {
        attempts = 0;
    }

    private final class Ear implements PokeEar {
        private final long mine;

        Ear(long mine) {
            this.mine = mine;
        }

        @Override
        public void listening() {
            if (stands(mine)) {
                heard();
                listening.run();
            }
        }

        @Override
        public void poked(Set<Stream> streams) {
            if (stands(mine) && !streams.isEmpty()) {
                poked.accept(streams);
            }
        }

        @Override
        public void lost() {
            if (stands(mine)) {
                Thread.ofVirtual().name("pokes").start(() -> {
                    try {
                        Thread.sleep(pause());
                        listen(mine);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
            }
        }
    }
}
