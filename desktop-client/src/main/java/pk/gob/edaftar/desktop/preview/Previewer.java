package pk.gob.edaftar.desktop.preview;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Reads one file in a process of its own, so that whatever the file does to the libraries that take it apart, it cannot take the
/// desk along. Calls wait, one after the other, never on the FX thread; closing ends the one under way from any thread.
public final class Previewer implements AutoCloseable {
    /// How long anybody waits for a file or a page of it.
    static final Duration LIMIT = Duration.ofMillis(4_500);
    /// How many bytes of a large file the slowest disk gives in a second.
    private static final long HANDED_OVER_A_SECOND = 20L << 20;
    /// The exit status of a Java that ran out of memory and was told to end then.
    private static final int OUT_OF_MEMORY = 3;
    private static final List<String> OPTIONS = List.of("-Xmx512m", "-Xss4m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash", "-XX:+SuppressFatalErrorMessage",
            "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8");
    /// With these the desk's own Java may have been told other things.
    private static final List<String> UNSAID = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final Duration limit;
    private volatile boolean late;
    private volatile boolean closed;

    /// Where a file's bytes come from.
    @FunctionalInterface
    public interface Source {
        /// Writes them.
        /// @return whether they are all there, and what they should be
        boolean writeTo(OutputStream out) throws IOException;
    }

    private Previewer(Process process, Duration limit) {
        this.process = process;
        this.limit = limit;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /// @throws IOException where no process can be started
    public static Previewer start() throws IOException {
        return start(LIMIT);
    }

    static Previewer start(Duration limit) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java().toString());
        command.addAll(OPTIONS);
        command.add(PreviewMain.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        UNSAID.forEach(builder.environment()::remove);
        // a class path may be longer than a command
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return new Previewer(builder.start(), limit);
    }

    private static Path java() {
        Path folder = Path.of(System.getProperty("java.home"), "bin");
        Path windows = folder.resolve("java.exe");
        return File.separatorChar == '\\' && Files.exists(windows) ? windows : folder.resolve("java");
    }

    /// Hands the file over and finds out what there is to be seen of it.
    /// @param size in bytes
    public Preview open(String name, long size, Source source) {
        try {
            if (!within(limit.plusSeconds(size / HANDED_OVER_A_SECOND), () -> isHandedOver(name, size, source))) {
                close();
                return new Preview.Not(Unshown.DAMAGED);
            }
        } catch (NotShown e) {
            return new Preview.Not(e.why());
        } catch (IOException e) {
            return new Preview.Not(whyEnded());
        }
        return preview(() -> out.writeInt(0));
    }

    private boolean isHandedOver(String name, long size, Source source) throws IOException {
        out.writeByte(Pipe.OPEN);
        out.writeUTF(name.substring(Math.max(0, name.length() - 300)));
        out.writeInt((int) size);
        boolean whole = source.writeTo(new Pieces());
        out.flush();
        return whole;
    }

    /// Tries a password; it is kept nowhere.
    public Preview unlock(char[] password) {
        return preview(() -> {
            out.writeByte(Pipe.UNLOCK);
            out.writeUTF(new String(password, 0, Math.min(password.length, 1_000)));
        });
    }

    /// The words of what was opened, also where it is shown by its pages; pictures have none.
    public Preview words() {
        return preview(() -> out.writeByte(Pipe.READ));
    }

    private Preview preview(Question question) {
        try {
            return within(limit, () -> {
                question.ask();
                out.flush();
                return Pipe.readPreview(in);
            });
        } catch (NotShown e) {
            return new Preview.Not(e.why());
        } catch (IOException e) {
            return new Preview.Not(whyEnded());
        }
    }

    /// Draws a page.
    /// @param page from 0
    /// @param width in pixels
    public Drawn draw(int page, int width) throws NotShown {
        try {
            return within(limit, () -> {
                out.writeByte(Pipe.DRAW);
                out.writeInt(page);
                out.writeInt(width);
                out.flush();
                return Pipe.readDrawn(in);
            });
        } catch (IOException e) {
            throw new NotShown(whyEnded());
        }
    }

    private interface Question {
        void ask() throws IOException;
    }

    private interface Answer<T> {
        T read() throws IOException, NotShown;
    }

    /// Nothing can be asked of a library that hangs but that its process ends; whoever writes to it or waits for it goes on then.
    private <T> T within(Duration most, Answer<T> answer) throws IOException, NotShown {
        CountDownLatch answered = new CountDownLatch(1);
        Thread.ofVirtual().name("preview limit").start(() -> {
            try {
                if (!answered.await(most.toMillis(), TimeUnit.MILLISECONDS)) {
                    late = true;
                    close();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            return answer.read();
        } finally {
            answered.countDown();
        }
    }

    private Unshown whyEnded() {
        if (late) {
            return Unshown.TOO_LONG;
        }
        try {
            boolean ended = process.waitFor(1, TimeUnit.SECONDS);
            return ended && process.exitValue() == OUT_OF_MEMORY ? Unshown.TOO_LARGE : Unshown.BROKEN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Unshown.BROKEN;
        } finally {
            close();
        }
    }

    /// Whether it can be asked anything more.
    boolean isAlive() {
        return !closed && process.isAlive();
    }

    @Override
    public void close() {
        closed = true;
        process.destroyForcibly();
    }

    /// Each piece says how long it is.
    private final class Pieces extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > 0) {
                out.writeInt(length);
                out.write(bytes, from, length);
            }
        }
    }
}
