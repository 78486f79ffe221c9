package pk.gob.edaftar.desktop.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One connection with its statements kept ready. Whoever uses it writes SQL and nothing of JDBC.
/// It belongs to one thread at a time.
public final class Sql {
    /// Reads one row.
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private boolean changed;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /// All rows, in the order of the statement.
    public <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... arguments) {
        try (ResultSet rows = filled(sql, arguments).executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reading.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    /// The first row, if there is one.
    public <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... arguments) {
        try (ResultSet rows = filled(sql, arguments).executeQuery()) {
            return rows.next() ? Optional.of(reading.of(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    /// The number a statement with exactly one row of one column answers.
    public long number(String sql, @Nullable Object... arguments) {
        return first(sql, row -> row.getLong(1), arguments).orElseThrow();
    }

    /// Changes rows and says how many.
    public int run(String sql, @Nullable Object... arguments) {
        try {
            changed = true;
            return filled(sql, arguments).executeUpdate();
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    /// Runs one statement for each row of arguments, many at a time.
    /// @return for each row how many rows it changed
    public int[] runAll(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        changed = true;
        try {
            PreparedStatement statement = prepared(sql);
            for (@Nullable Object[] row : rows) {
                fill(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    /// Runs a statement that is used once, such as one of a schema.
    void execute(String sql) {
        changed = true;
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    /// Ends the transaction.
    /// @return whether there was anything to commit
    boolean commit() {
        boolean was = changed;
        changed = false;
        try {
            connection.commit();
            return was;
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    /// Undoes the transaction; where even that fails the connection is gone, and its transaction with it.
    void rollBack() {
        changed = false;
        try {
            connection.rollback();
        } catch (SQLException e) {
            statements.clear();
        }
    }

    private PreparedStatement filled(String sql, @Nullable Object[] arguments) throws SQLException {
        PreparedStatement statement = prepared(sql);
        fill(statement, arguments);
        return statement;
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    private static void fill(PreparedStatement statement, @Nullable Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
