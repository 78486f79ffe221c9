package pk.gob.edaftar.server.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Several at once, timed from the moment all are ready until the last is done.
public final class Together {
    private Together() {}

    /// What each of them does.
    public interface Work {
        void run(int number) throws IOException, SQLException, InterruptedException;
    }

    /// The seconds it took all of them.
    public static double seconds(int count, Work work) throws InterruptedException, IOException {
        CountDownLatch ready = new CountDownLatch(count);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int n = 0; n < count; n++) {
                int number = n;
                Callable<Boolean> one = () -> {
                    ready.countDown();
                    go.await();
                    work.run(number);
                    return true;
                };
                all.add(threads.submit(one));
            }
            ready.await();
            long begun = System.nanoTime();
            go.countDown();
            for (Future<Boolean> each : all) {
                each.get();
            }
            return (System.nanoTime() - begun) / 1e9;
        } catch (ExecutionException e) {
            throw new IOException("one of them failed", e.getCause());
        }
    }

    /// The middle one.
    public static double median(List<Double> values) {
        return percentile(values, 50);
    }

    /// The value that so many in a hundred do not exceed.
    public static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }
}
