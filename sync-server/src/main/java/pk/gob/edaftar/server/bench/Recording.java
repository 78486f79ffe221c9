package pk.gob.edaftar.server.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a server says to its database while it answers requests, written down so that it can be said again by JDBC
/// alone. It listens to the threads that answer requests; what the server does for itself is not part of a request.
final class Recording {
    private static final String ANSWERING = "tomcat-handler";

    private final List<Step> steps = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();

    /// A connection that is written down.
    Connection over(Connection connection) {
        return proxy(Connection.class, new Line(connection)::call);
    }

    /// What was said since the last time.
    synchronized List<Step> take() {
        List<Step> taken = List.copyOf(steps);
        steps.clear();
        return taken;
    }

    private synchronized void add(Step step) {
        if (Thread.currentThread().getName().startsWith(ANSWERING)) {
            steps.add(step);
        }
    }

    /// The same text is kept once: thousands of requests say the same.
    private synchronized String text(Object sql) {
        return texts.computeIfAbsent((String) sql, same -> same);
    }

    private interface Call {
        @Nullable Object call(Method method, @Nullable Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (self, method, arguments) -> call.call(method, arguments)));
    }

    private static @Nullable Object pass(Object to, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(to, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /// One connection and the arrays made for it.
    private final class Line {
        private final Connection real;
        private final Map<Array, @Nullable Object[]> arrays = new IdentityHashMap<>();

        Line(Connection real) {
            this.real = real;
        }

        @Nullable Object call(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
            Object result = pass(real, method, arguments);
            switch (method.getName()) {
                case "commit" -> add(Step.Boundary.COMMIT);
                case "rollback" -> add(Step.Boundary.ROLL_BACK);
                case "setAutoCommit" -> add(Boolean.TRUE.equals(first(arguments)) ? Step.Boundary.END : Step.Boundary.BEGIN);
                case "createArrayOf" -> arrays.put((Array) Objects.requireNonNull(result), Objects.requireNonNull(arguments));
                case "prepareStatement" -> {
                    return proxy(PreparedStatement.class, new Said(Objects.requireNonNull(result), text(first(arguments)), this)::call);
                }
                case "createStatement" -> {
                    return proxy(Statement.class, new Said(Objects.requireNonNull(result), null, this)::call);
                }
                default -> { }
            }
            return result;
        }
    }

    private static Object first(@Nullable Object @Nullable [] arguments) {
        return Objects.requireNonNull(Objects.requireNonNull(arguments)[0]);
    }

    /// One statement and the parameters set so far.
    private final class Said {
        private final Object real;
        private final @Nullable String sql;
        private final Line line;
        private final Map<Integer, Step.Parameter> parameters = new TreeMap<>();

        Said(Object real, @Nullable String sql, Line line) {
            this.real = real;
            this.sql = sql;
            this.line = line;
        }

        @Nullable Object call(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
            String name = method.getName();
            if (name.startsWith("set") && arguments != null && arguments.length > 1 && arguments[0] instanceof Integer index) {
                parameters.put(index, parameter(index, name.equals("setNull") ? null : arguments[1]));
            } else if (name.startsWith("execute")) {
                add(sql == null ? new Step.Plain(text(first(arguments))) : new Step.Prepared(sql, List.copyOf(parameters.values())));
            }
            return pass(real, method, arguments);
        }

        private Step.Parameter parameter(int index, @Nullable Object value) {
            @Nullable Object @Nullable [] made = value instanceof Array ? line.arrays.get(value) : null;
            return made == null ? new Step.Parameter(index, value, null)
                    : new Step.Parameter(index, made[1], (String) first(made));
        }
    }
}
