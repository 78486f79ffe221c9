package pk.gob.edaftar.desktop.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import org.apache.lucene.store.BufferedIndexInput;
import org.apache.lucene.store.IndexInput;

/// Reads a file of a [SealedDirectory] from any place on.
final class SealedInput extends BufferedIndexInput {
    private static final int BUFFER = 4 * 1024;

    private final SecretKey key;
    private final byte[] beginning;
    private IndexInput file;

    SealedInput(IndexInput file, SecretKey key) throws IOException {
        super("sealed " + file, BUFFER);
        this.file = file;
        this.key = key;
        this.beginning = new byte[SealedDirectory.BEGINNING];
        if (file.length() < SealedDirectory.BEGINNING) {
            file.close();
            throw new EOFException("not a sealed file: " + file);
        }
        file.readBytes(beginning, 0, beginning.length);
    }

    @Override
    protected void readInternal(ByteBuffer into) throws IOException {
        long from = getFilePointer();
        byte[] sealed = new byte[into.remaining()];
        if (from + sealed.length > length()) {
            throw new EOFException("read past the end of " + this);
        }
        file.seek(SealedDirectory.BEGINNING + from);
        file.readBytes(sealed, 0, sealed.length);
        int within = (int) (from % SealedDirectory.BEGINNING);
        Cipher cipher = SealedDirectory.cipher(Cipher.DECRYPT_MODE, key, beginning, from / SealedDirectory.BEGINNING);
        try {
            cipher.update(new byte[within]);
            cipher.doFinal(ByteBuffer.wrap(sealed), into);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    @Override
    protected void seekInternal(long position) throws IOException {
        if (position > length()) {
            throw new EOFException("sought past the end of " + this);
        }
    }

    @Override
    public long length() {
        return file.length() - SealedDirectory.BEGINNING;
    }

    @Override
    public BufferedIndexInput clone() {
        SealedInput clone = (SealedInput) super.clone();
        clone.file = file.clone();
        return clone;
    }

    @Override
    public IndexInput slice(String description, long offset, long length) throws IOException {
        return BufferedIndexInput.wrap(description, this, offset, length);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
