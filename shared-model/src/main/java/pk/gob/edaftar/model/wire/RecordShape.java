package pk.gob.edaftar.model.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A record class as the codec sees it: its components in order and its constructor.
final class RecordShape {
    record Field(String name, Type type, boolean nullable, Method accessor) {
        @Nullable Object of(Object value) {
            try {
                return accessor.invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final List<Field> fields;
    private final Constructor<?> constructor;

    RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        fields = Arrays.stream(components).map(RecordShape::field).toList();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
        // they are public as it is; whether they may be used is then not asked again for every record
        constructor.trySetAccessible();
        fields.forEach(field -> field.accessor().trySetAccessible());
    }

    private static Field field(RecordComponent component) {
        return new Field(component.getName(), component.getGenericType(),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class), component.getAccessor());
    }

    List<Field> fields() {
        return fields;
    }

    Object create(@Nullable Object[] arguments, String path) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            throw new WireException(path, String.valueOf(cause == null ? e : cause.getMessage()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
