package pk.gob.edaftar.house.planted.dak;

import java.sql.Connection;
import java.sql.SQLException;

public final class TouchesDiskView {
    public boolean shown(Connection connection) throws SQLException {
        return connection.isClosed();
    }
}
