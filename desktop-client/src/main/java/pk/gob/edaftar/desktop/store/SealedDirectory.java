package pk.gob.edaftar.desktop.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherOutputStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.OutputStreamIndexOutput;

/// An index whose files nobody reads without the key: AES in counter mode, each file under a beginning of its own that stands
/// before it. Files of an index are written once, from their first byte to their last, so no part of the key's stream is used
/// twice. Like the stores beside it, it hides what is in it and does not prove that nobody changed it.
final class SealedDirectory extends FilterDirectory {
    static final int BEGINNING = 16;
    private static final int BUFFER = 16 * 1024;
    private static final String CIPHER = "AES/CTR/NoPadding";

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    SealedDirectory(Directory files, SecretKey key) {
        super(files);
        this.key = key;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return sealed(in.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return sealed(in.createTempOutput(prefix, suffix, context));
    }

    private IndexOutput sealed(IndexOutput file) throws IOException {
        byte[] beginning = new byte[BEGINNING];
        random.nextBytes(beginning);
        file.writeBytes(beginning, BEGINNING);
        OutputStream into = new CipherOutputStream(new FileStream(file), cipher(Cipher.ENCRYPT_MODE, key, beginning, 0));
        return new OutputStreamIndexOutput("sealed " + file.getName(), file.getName(), into, BUFFER);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        return new SealedInput(in.openInput(name, context), key);
    }

    @Override
    public long fileLength(String name) throws IOException {
        return Math.max(0, in.fileLength(name) - BEGINNING);
    }

    /// The cipher from some place of a file on.
    static Cipher cipher(int mode, SecretKey key, byte[] beginning, long block) throws IOException {
        byte[] counter = beginning.clone();
        ByteBuffer low = ByteBuffer.wrap(counter, Long.BYTES, Long.BYTES);
        long before = low.getLong(Long.BYTES);
        low.putLong(Long.BYTES, before + block);
        if (Long.compareUnsigned(before + block, before) < 0) {
            ByteBuffer high = ByteBuffer.wrap(counter);
            high.putLong(0, high.getLong(0) + 1);
        }
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new IvParameterSpec(counter));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /// A file of the index as a stream.
    private static final class FileStream extends OutputStream {
        private final IndexOutput file;

        private FileStream(IndexOutput file) {
            this.file = file;
        }

        @Override
        public void write(int one) throws IOException {
            file.writeByte((byte) one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            file.writeBytes(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
