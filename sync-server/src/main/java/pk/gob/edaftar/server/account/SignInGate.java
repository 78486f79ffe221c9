package pk.gob.edaftar.server.account;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The line before the password check, which costs a good part of a second of a core. It is fair by account and by
/// device, never by address (a whole directorate sits behind one), and bounded: whoever comes when it is full is told so.
/// A person at a device he has used before goes before strangers three times out of four, and strangers never take the
/// room he waits in, so that guessing at passwords, under whatever names, keeps nobody out.
/// @param <T> the outcome of a check
final class SignInGate<T> {
    private static final int KNOWN_IN_A_ROW = 3;

    private final ReentrantLock lock = new ReentrantLock();
    private final Lane<T> known = new Lane<>();
    private final Lane<T> strangers = new Lane<>();
    private final Map<String, Turn<T>> tickets = new HashMap<>();
    private final int mostAtOnce;
    private final int mostWaiting;
    private final long forgetMillis;
    private final LongSupplier clock;
    private int running;
    private int knownInARow;

    /// @param mostAtOnce checks at the same time
    /// @param mostWaiting turns in line, of persons at devices they have used before and of strangers each
    /// @param forgetMillis how long an outcome is kept for whoever holds the ticket, and a turn nobody asks after
    /// @param clock milliseconds that only go forward
    SignInGate(int mostAtOnce, int mostWaiting, long forgetMillis, LongSupplier clock) {
        this.mostAtOnce = mostAtOnce;
        this.mostWaiting = mostWaiting;
        this.forgetMillis = forgetMillis;
        this.clock = clock;
    }

    /// Gets in line. A second try of the same account at the same device takes the place of the first.
    /// @return nothing when the line is full
    Optional<Turn<T>> enter(Turn<T> turn) {
        lock.lock();
        try {
            forget();
            Lane<T> lane = turn.known() ? known : strangers;
            if (!lane.replaces(turn) && lane.size() >= mostWaiting) {
                return Optional.empty();
            }
            turn.touch(clock.getAsLong());
            lane.add(turn);
            tickets.put(turn.ticket(), turn);
            startNext();
            return Optional.of(turn);
        } finally {
            lock.unlock();
        }
    }

    /// Gets out of line: a turn that has not begun is given up and never runs.
    void leave(Turn<T> turn) {
        lock.lock();
        try {
            if ((turn.known() ? known : strangers).remove(turn)) {
                turn.giveUp();
            }
        } finally {
            lock.unlock();
        }
    }

    /// The turn a ticket is for, while it is remembered.
    Optional<Turn<T>> ticket(String ticket) {
        lock.lock();
        try {
            forget();
            Optional<Turn<T>> turn = Optional.ofNullable(tickets.get(ticket));
            turn.ifPresent(found -> found.touch(clock.getAsLong()));
            return turn;
        } finally {
            lock.unlock();
        }
    }

    /// How many are before it in its lane, and itself: 1 is next, 0 is being checked or done.
    int place(Turn<T> turn) {
        lock.lock();
        try {
            return (turn.known() ? known : strangers).place(turn);
        } finally {
            lock.unlock();
        }
    }

    private void startNext() {
        while (running < mostAtOnce) {
            Turn<T> next = takeNext();
            if (next == null) {
                return;
            }
            running++;
            Thread.ofVirtual().name("sign-in").start(() -> check(next));
        }
    }

    private void check(Turn<T> turn) {
        try {
            turn.check();
        } finally {
            lock.lock();
            try {
                running--;
                turn.touch(clock.getAsLong());
                startNext();
            } finally {
                lock.unlock();
            }
        }
    }

    private @Nullable Turn<T> takeNext() {
        boolean strangersTurn = known.size() == 0 || (knownInARow >= KNOWN_IN_A_ROW && strangers.size() > 0);
        knownInARow = strangersTurn ? 0 : knownInARow + 1;
        return (strangersTurn ? strangers : known).take();
    }

    /// Outcomes nobody has fetched, and turns nobody asks after any more.
    private void forget() {
        long before = clock.getAsLong() - forgetMillis;
        for (Iterator<Turn<T>> all = tickets.values().iterator(); all.hasNext(); ) {
            Turn<T> turn = all.next();
            if (turn.touched() < before) {
                all.remove();
                known.remove(turn);
                strangers.remove(turn);
            }
        }
    }

    /// One line: accounts take turns, and within an account its devices.
    private static final class Lane<T> {
        private final Map<String, Deque<Turn<T>>> byAccount = new LinkedHashMap<>();
        private int size;

        int size() {
            return size;
        }

        boolean replaces(Turn<T> turn) {
            return byAccount.getOrDefault(turn.account(), new ArrayDeque<>()).stream().anyMatch(turn::sameDesk);
        }

        void add(Turn<T> turn) {
            Deque<Turn<T>> line = byAccount.computeIfAbsent(turn.account(), account -> new ArrayDeque<>());
            List<Turn<T>> all = new ArrayList<>(line);
            line.clear();
            boolean replaced = false;
            for (Turn<T> each : all) {
                boolean same = each.sameDesk(turn);
                replaced |= same;
                line.add(same ? turn : each);
                if (same) {
                    each.giveUp();
                }
            }
            if (!replaced) {
                line.add(turn);
                size++;
            }
        }

        @Nullable Turn<T> take() {
            Iterator<Map.Entry<String, Deque<Turn<T>>>> accounts = byAccount.entrySet().iterator();
            if (!accounts.hasNext()) {
                return null;
            }
            Map.Entry<String, Deque<Turn<T>>> first = accounts.next();
            accounts.remove();
            Turn<T> turn = first.getValue().poll();
            if (!first.getValue().isEmpty()) {
                byAccount.put(first.getKey(), first.getValue());
            }
            size--;
            return turn;
        }

        /// Whether it was in line.
        boolean remove(Turn<T> turn) {
            Deque<Turn<T>> line = byAccount.get(turn.account());
            if (line == null || !line.remove(turn)) {
                return false;
            }
            size--;
            if (line.isEmpty()) {
                byAccount.remove(turn.account());
            }
            return true;
        }

        int place(Turn<T> turn) {
            Deque<Turn<T>> own = byAccount.get(turn.account());
            int depth = own == null ? -1 : List.copyOf(own).indexOf(turn);
            if (depth < 0) {
                return 0;
            }
            int before = depth + 1;
            boolean earlier = true;
            for (Map.Entry<String, Deque<Turn<T>>> each : byAccount.entrySet()) {
                if (each.getKey().equals(turn.account())) {
                    earlier = false;
                } else {
                    before += Math.min(each.getValue().size(), earlier ? depth + 1 : depth);
                }
            }
            return before;
        }
    }
}
