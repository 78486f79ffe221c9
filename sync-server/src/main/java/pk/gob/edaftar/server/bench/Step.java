package pk.gob.edaftar.server.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One journey to the database, as it can be made again without whoever made it first.
sealed interface Step {
    void play(Connection connection) throws SQLException;

    /// A statement with its parameters.
    record Prepared(String sql, List<Parameter> parameters) implements Step {
        @Override
        public void play(Connection connection) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (Parameter parameter : parameters) {
                    parameter.set(connection, statement);
                }
                drain(statement, statement.execute());
            }
        }
    }

    /// A statement without parameters.
    record Plain(String sql) implements Step {
        @Override
        public void play(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                drain(statement, statement.execute(sql));
            }
        }
    }

    /// The beginning or end of a transaction.
    enum Boundary implements Step {
        BEGIN {
            @Override
            public void play(Connection connection) throws SQLException {
                connection.setAutoCommit(false);
            }
        },
        COMMIT {
            @Override
            public void play(Connection connection) throws SQLException {
                connection.commit();
            }
        },
        ROLL_BACK {
            @Override
            public void play(Connection connection) throws SQLException {
                connection.rollback();
            }
        },
        END {
            @Override
            public void play(Connection connection) throws SQLException {
                connection.setAutoCommit(true);
            }
        }
    }

    /// A parameter: an array is made anew by whatever connection it is sent over.
    /// @param arrayType the element type of an array; none for a plain value
    record Parameter(int index, @Nullable Object value, @Nullable String arrayType) {
        void set(Connection connection, PreparedStatement statement) throws SQLException {
            if (arrayType != null && value instanceof Object[] elements) {
                statement.setArray(index, connection.createArrayOf(arrayType, elements));
            } else {
                statement.setObject(index, value);
            }
        }
    }

    private static void drain(Statement statement, boolean rows) throws SQLException {
        boolean more = rows;
        while (more || statement.getUpdateCount() != -1) {
            if (more) {
                try (ResultSet found = statement.getResultSet()) {
                    while (found.next()) {
                        continue;
                    }
                }
            }
            more = statement.getMoreResults();
        }
    }
}
