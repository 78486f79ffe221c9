package pk.gob.edaftar.desktop.store;

import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/// The disk, or the database on it, does not do what it should. Caught where the desk meets its screens and its sync,
/// and told there as what it is.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// What is the matter.
    public enum Cause {
        /// The disk is full or does not answer.
        DISK,
        /// The file cannot be read.
        DAMAGED,
        /// Another program has it open.
        IN_USE,
        /// It was written by a newer program.
        NEWER,
        /// The desk is being closed.
        CLOSED,
        /// A statement that should have worked did not: a bug.
        BUG
    }

    private final Cause what;

    StoreException(Cause what, Throwable cause) {
        super(what + ": " + cause.getMessage(), cause);
        this.what = what;
    }

    StoreException(Cause what, String message) {
        super(message);
        this.what = what;
    }

    public Cause what() {
        return what;
    }

    static StoreException of(SQLException e) {
        return new StoreException(cause(e), e);
    }

    static StoreException closed() {
        return new StoreException(Cause.CLOSED, "the store is closed");
    }

    private static Cause cause(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.FILE_ENCRYPTION_ERROR_1, ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.WRONG_USER_OR_PASSWORD, ErrorCode.USER_NOT_FOUND_1 -> Cause.DAMAGED;
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Cause.IN_USE;
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 -> Cause.DISK;
            case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.OBJECT_CLOSED -> Cause.CLOSED;
            default -> below(e);
        };
    }

    /// What the file layer said, where the statement only says that something went wrong.
    private static Cause below(Throwable e) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (each instanceof MVStoreException store) {
                return switch (store.getErrorCode()) {
                    case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_CHUNK_NOT_FOUND, DataUtils.ERROR_INTERNAL -> Cause.DAMAGED;
                    case DataUtils.ERROR_WRITING_FAILED, DataUtils.ERROR_READING_FAILED -> Cause.DISK;
                    case DataUtils.ERROR_FILE_LOCKED -> Cause.IN_USE;
                    default -> Cause.BUG;
                };
            }
        }
        return Cause.BUG;
    }
}
