package pk.gob.edaftar.server.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/// Stands between a store and its pool: tells before each journey to the database, and after each commit.
interface Meddling {
    /// Before statements are sent, and before a commit; whatever it throws happens instead.
    default void before(Connection connection, String what) throws SQLException {}

    /// After a commit has succeeded; whatever it throws hides that it did.
    default void afterCommit(Connection connection) throws SQLException {}

    static DataSource in(DataSource source, Meddling meddling) {
        return proxy(DataSource.class, source, (method, result) ->
                result instanceof Connection connection ? connection(connection, meddling) : result, name -> { });
    }

    private static Connection connection(Connection real, Meddling meddling) {
        return proxy(Connection.class, real, (method, result) -> {
            if (method.equals("commit")) {
                meddling.afterCommit(real);
            }
            return result instanceof Statement statement ? statement(real, statement, meddling) : result;
        }, name -> {
            if (name.equals("commit")) {
                meddling.before(real, name);
            }
        });
    }

    private static Statement statement(Connection connection, Statement real, Meddling meddling) {
        Class<? extends Statement> type = real instanceof java.sql.PreparedStatement ? java.sql.PreparedStatement.class : Statement.class;
        return (Statement) proxy(type, real, (method, result) -> result, name -> {
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
