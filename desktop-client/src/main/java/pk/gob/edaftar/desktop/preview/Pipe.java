package pk.gob.edaftar.desktop.preview;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// What desk and reading process say to one another, in both directions. It goes through their pipe alone, never over the disk.
final class Pipe {
    static final int OPEN = 1;
    static final int UNLOCK = 2;
    static final int DRAW = 3;
    static final int READ = 4;

    private static final int PAGES = 1;
    private static final int WORDS = 2;
    private static final int LOCKED = 3;
    private static final int NOT = 4;
    private static final int DRAWN = 5;

    private Pipe() {}

    static void write(DataOutputStream out, Preview preview) throws IOException {
        switch (preview) {
            case Preview.Pages(int count) -> {
                out.writeByte(PAGES);
                out.writeInt(count);
            }
            case Preview.Words(Preview.Kind kind, String text, boolean cut) -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                out.writeByte(WORDS);
                out.writeByte(kind.ordinal());
                out.writeInt(bytes.length);
                out.write(bytes);
                out.writeBoolean(cut);
            }
            case Preview.Locked(boolean wrong) -> {
                out.writeByte(LOCKED);
                out.writeBoolean(wrong);
            }
            case Preview.Not(Unshown why) -> {
                out.writeByte(NOT);
                out.writeByte(why.ordinal());
            }
        }
        out.flush();
    }

    static Preview readPreview(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case PAGES -> new Preview.Pages(in.readInt());
            case WORDS -> new Preview.Words(Preview.Kind.values()[in.readByte()], text(in), in.readBoolean());
            case LOCKED -> new Preview.Locked(in.readBoolean());
            case NOT -> new Preview.Not(Unshown.values()[in.readByte()]);
            default -> throw new IOException("not a word of ours");
        };
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    static void write(DataOutputStream out, Drawn drawn) throws IOException {
        ByteBuffer row = ByteBuffer.allocate(4 * drawn.width());
        out.writeByte(DRAWN);
        out.writeInt(drawn.width());
        out.writeInt(drawn.height());
        for (int y = 0; y < drawn.height(); y++) {
            row.asIntBuffer().put(drawn.pixels(), y * drawn.width(), drawn.width());
            out.write(row.array());
        }
        out.flush();
    }

    static Drawn readDrawn(DataInputStream in) throws IOException, NotShown {
        switch (in.readByte()) {
            case NOT -> throw new NotShown(Unshown.values()[in.readByte()]);
            case DRAWN -> {
                int width = in.readInt();
                int height = in.readInt();
                if (width < 1 || height < 1 || width > Pages.WIDEST || height > Pages.HIGHEST) {
                    throw new IOException("not a page of ours");
                }
                int[] pixels = new int[width * height];
                byte[] row = new byte[4 * width];
                for (int y = 0; y < height; y++) {
                    in.readFully(row);
                    ByteBuffer.wrap(row).asIntBuffer().get(pixels, y * width, width);
                }
                return new Drawn(width, height, pixels);
            }
            default -> throw new IOException("not a word of ours");
        }
    }
}
