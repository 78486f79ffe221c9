package pk.gob.edaftar.server.store;

import java.sql.SQLException;

/// Carries a failure of the database through code that knows nothing of databases; it never leaves this package.
final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final SQLException sql;

    private StoreFailure(SQLException sql) {
        super(sql);
        this.sql = sql;
    }

    SQLException sql() {
        return sql;
    }

    /// Something that talks to the database and gives a value.
    @FunctionalInterface
    interface Talk<T> {
        T run() throws SQLException;
    }

    /// Runs it, carrying a failure out.
    static <T> T carry(Talk<T> talk) {
        try {
            return talk.run();
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    /// The same without a value.
    static void send(Batch batch, java.sql.Connection connection) {
        try {
            batch.send(connection);
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }
}
