package pk.gob.edaftar.model.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/// Threads that begin in the same moment, and a limit to waiting for them.
final class ManyAtOnce implements AutoCloseable {
    static final int WRITERS = 32;
    private static final long LIMIT_SECONDS = 120;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    <T> Future<T> submit(Callable<T> work) {
        return threads.submit(work);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /// Does again what the database could not take, as whoever calls it would.
    static <T> T persist(Callable<T> work) throws Exception {
        for (int attempt = 0; attempt < 50; attempt++) {
            try {
                return work.call();
            } catch (TryAgain busy) {
                Thread.yield();
            }
        }
        return work.call();
    }

    /// What one of the writers does.
    interface Writer<T> {
        T write(int number) throws Exception;
    }

    /// Lets all writers begin in the same moment, and waits for what each answers.
    <T> List<T> write(Writer<T> writer) {
        CountDownLatch all = new CountDownLatch(WRITERS);
        return await(IntStream.range(0, WRITERS).mapToObj(number -> submit(() -> {
            all.countDown();
            await(all);
            return writer.write(number);
        })).toList());
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What each answers in the end.
    static <T> List<T> await(List<Future<T>> futures) {
        List<T> results = new ArrayList<>();
        try {
            for (Future<T> future : futures) {
                results.add(Objects.requireNonNull(future.get(LIMIT_SECONDS, TimeUnit.SECONDS)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
        return results;
    }
}
