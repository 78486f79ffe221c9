package pk.gob.edaftar.server.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Stands between a store and its pool: tells before each journey to the database, and after each commit.
interface Meddling {
    String COMMITTING = ";COMMIT";

    /// Before statements are sent, and before a commit; whatever it throws happens instead.
    default void before(Connection connection, String what) throws SQLException {}

    /// After a commit has succeeded; whatever it throws hides that it did.
    default void afterCommit(Connection connection) throws SQLException {}

    static DataSource in(DataSource source, Meddling meddling) {
        return proxy(DataSource.class, source, (method, result) ->
                result instanceof Connection connection ? connection(connection, meddling) : result, name -> { });
    }

    /// The commit of what was written comes with the last statements; here it is made apart, so that there is a moment between them.
    private static Connection connection(Connection real, Meddling meddling) {
        InvocationHandler handler = (self, method, arguments) -> {
            if (!method.getName().equals("prepareStatement")) {
                return invoke(real, method, arguments);
            }
            String sql = (String) arguments[0];
            boolean commits = !real.getAutoCommit() && sql.endsWith(COMMITTING);
            arguments[0] = commits ? sql.substring(0, sql.length() - COMMITTING.length()) : sql;
            return statement(real, (PreparedStatement) invoke(real, method, arguments), meddling, commits);
        };
        return (Connection) Proxy.newProxyInstance(Meddling.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    private static PreparedStatement statement(Connection connection, PreparedStatement real, Meddling meddling, boolean commits) {
        return proxy(PreparedStatement.class, real, (method, result) -> {
            if (commits && method.startsWith("execute")) {
                meddling.before(connection, "commit");
                connection.commit();
                meddling.afterCommit(connection);
            }
            return result;
        }, name -> {
            if (name.startsWith("execute")) {
                meddling.before(connection, real.toString());
            }
        });
    }

    /// What becomes of a result.
    @FunctionalInterface
    interface After {
        Object apply(String method, Object result) throws SQLException;
    }

    /// What happens first.
    @FunctionalInterface
    interface Before {
        void run(String method) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, Object real, After after, Before before) {
        InvocationHandler handler = (self, method, arguments) -> {
            before.run(method.getName());
            return after.apply(method.getName(), invoke(real, method, arguments));
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object real, Method method, Object[] arguments) throws SQLException {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException sql) {
                throw sql;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
