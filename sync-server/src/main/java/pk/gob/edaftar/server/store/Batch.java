package pk.gob.edaftar.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Several statements sent in one go: a command is then a handful of journeys to the database, not dozens.
final class Batch {
    /// Reads one statement's rows.
    @FunctionalInterface
    interface Reader {
        void read(ResultSet rows) throws SQLException;
    }

    private static final int MOST_PARAMETERS = 20_000;

    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> parameters = new ArrayList<>();
    private final List<@Nullable Reader> readers = new ArrayList<>();

    /// Adds a statement whose rows, if any, are of no interest.
    Batch add(String statement, @Nullable Object... values) {
        return add(null, statement, values);
    }

    /// Adds a query.
    Batch query(Reader reader, String statement, @Nullable Object... values) {
        return add(reader, statement, values);
    }

    private Batch add(@Nullable Reader reader, String statement, @Nullable Object... values) {
        if (!sql.isEmpty()) {
            sql.append(';');
        }
        sql.append(statement);
        for (Object value : values) {
            parameters.add(value);
        }
        readers.add(reader);
        return this;
    }

    boolean isEmpty() {
        return readers.isEmpty();
    }

    /// Whether it is time to send it, before adding more.
    boolean full() {
        return parameters.size() > MOST_PARAMETERS;
    }

    /// Sends everything and reads the answers in order.
    void send(Connection connection) throws SQLException {
        if (isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < parameters.size(); i++) {
                set(connection, statement, i + 1, parameters.get(i));
            }
            boolean rows = statement.execute();
            for (Reader reader : readers) {
                if (reader != null) {
                    try (ResultSet found = statement.getResultSet()) {
                        if (!rows || found == null) {
                            throw new SQLException("a query was answered without rows");
                        }
                        reader.read(found);
                    }
                }
                rows = statement.getMoreResults();
            }
        }
        sql.setLength(0);
        parameters.clear();
        readers.clear();
    }

    private static void set(Connection connection, PreparedStatement statement, int index, @Nullable Object value)
            throws SQLException {
        if (value instanceof Arrays array) {
            statement.setArray(index, connection.createArrayOf(array.type(), array.elements().toArray()));
        } else {
            statement.setObject(index, value);
        }
    }

    /// An array parameter: its PostgreSQL element type and its elements.
    record Arrays(String type, List<? extends @Nullable Object> elements) {
        static Arrays of(String type, List<? extends @Nullable Object> elements) {
            return new Arrays(type, elements);
        }
    }
}
