package pk.gob.edaftar.desktop.preview;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The process that reads one file for a desk. Whatever a file does to it, it does to this process alone: it has little memory,
/// and the desk ends it when it takes too long. It ends by itself when the desk does.
public final class PreviewMain {
    private static final int PIECE = 1 << 16;

    private final DataInputStream in;
    private final DataOutputStream out;
    private @Nullable OpenedFile file;

    PreviewMain(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    public static void main(String... arguments) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), PIECE));
        // what libraries print must not come between
        System.setOut(System.err);
        new PreviewMain(new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), PIECE)), out).serve();
    }

    void serve() throws IOException {
        for (int word = in.read(); word >= 0; word = in.read()) {
            switch (word) {
                case Pipe.OPEN -> {
                    file = received();
                    look(opened -> opened.look(""));
                }
                case Pipe.UNLOCK -> {
                    String password = in.readUTF();
                    look(opened -> opened.look(password));
                }
                case Pipe.READ -> look(OpenedFile::words);
                case Pipe.DRAW -> draw(in.readInt(), in.readInt());
                default -> throw new IOException("not a word of ours");
            }
        }
    }

    private interface Looking {
        Preview at(OpenedFile file) throws IOException;
    }

    /// The bytes come in pieces; one of length 0 ends them.
    private OpenedFile received() throws IOException {
        String name = in.readUTF();
        byte[] bytes = new byte[in.readInt()];
        int at = 0;
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            if (length > bytes.length - at) {
                throw new EOFException("more than was said");
            }
            in.readFully(bytes, at, length);
            at += length;
        }
        return new OpenedFile(bytes, name);
    }

    /// Libraries that take a file apart say in many ways that they cannot; none of them is a fault of the desk.
    private void look(Looking looking) throws IOException {
        Preview seen;
        try {
            seen = file == null ? new Preview.Not(Unshown.BROKEN) : looking.at(file);
        } catch (Exception | StackOverflowError broken) {
            seen = new Preview.Not(Unshown.BROKEN);
        }
        Pipe.write(out, seen);
    }

    private void draw(int page, int width) throws IOException {
        Drawn drawn;
        try {
            if (file == null) {
                throw new NotShown(Unshown.BROKEN);
            }
            drawn = file.draw(page, width);
        } catch (NotShown e) {
            Pipe.write(out, new Preview.Not(e.why()));
            return;
        } catch (Exception | StackOverflowError broken) {
            Pipe.write(out, new Preview.Not(Unshown.BROKEN));
            return;
        }
        Pipe.write(out, drawn);
    }
}
