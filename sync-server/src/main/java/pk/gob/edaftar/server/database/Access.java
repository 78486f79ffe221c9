package pk.gob.edaftar.server.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/// How to reach a PostgreSQL on this machine.
/// @param password never logged, and not part of [#toString()]
public record Access(int port, String password) {
    static final String USER = "edaftar";
    private static final String SEAT = "edaftar-seat";
    private static final long LEAVING_MILLIS = 5_000;

    /// The JDBC address of a database in it.
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String user() {
        return USER;
    }

    /// Opens a connection of its own, outside any pool.
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), USER, password);
    }

    /// Creates a database unless it is there.
    public void createDatabase(String name) throws SQLException {
        try (Connection connection = connect("postgres");
                PreparedStatement there = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            there.setString(1, name);
            try (ResultSet found = there.executeQuery(); Statement create = connection.createStatement()) {
                if (!found.next()) {
                    create.execute("CREATE DATABASE " + create.enquoteIdentifier(name, true));
                }
            }
        }
    }

    /// A connection that shows other nodes that somebody is here.
    Connection takeSeat(Duration limit) throws SQLException {
        return DriverManager.getConnection(url("postgres") + "?tcpKeepAlive=true&ApplicationName=" + SEAT
                + "&loginTimeout=" + limit.toSeconds(), USER, password);
    }

    /// Whether any other node has a seat.
    boolean otherSeats(Connection own) throws SQLException {
        try (Statement statement = own.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM pg_stat_activity"
                        + " WHERE application_name = '" + SEAT + "' AND pid <> pg_backend_pid()")) {
            return count.next() && count.getLong(1) > 0;
        }
    }

    /// Gives up a seat, and returns when no other node can take it for taken any more: the database notices somewhat
    /// later that a connection has gone, and the last node to leave would find company and leave it running.
    void leaveSeat(Connection own) throws SQLException {
        try (Connection other = connect("postgres"); Statement statement = own.createStatement();
                ResultSet backend = statement.executeQuery("SELECT pg_backend_pid()")) {
            backend.next();
            int process = backend.getInt(1);
            try (PreparedStatement wait = other.prepareStatement("SELECT pg_terminate_backend(?, ?)")) {
                wait.setInt(1, process);
                wait.setLong(2, LEAVING_MILLIS);
                wait.execute();
            }
        } finally {
            own.close();
        }
    }

    @Override
    public String toString() {
        return url("");
    }
}
