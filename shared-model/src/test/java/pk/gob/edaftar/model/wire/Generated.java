package pk.gob.edaftar.model.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.StreamKind;
import pk.gob.edaftar.model.number.LeaseId;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeId;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.text.Bilingual;

/// Any value of any record of the model, from a seed: every field filled, absent or extreme, as its type allows.
public final class Generated {
    private static final String LETTERS = "aZ0 \n\t\"\\/&<>'{}[],:ہکییےٹڈڑںھگ۱۲ء\u200C\u200E\u2067é😀\u0001\uFFFF";

    private final Random random;

    public Generated(long seed) {
        random = new Random(seed);
    }

    /// A value of a record type.
    public <R> R of(Class<R> type) {
        return type.cast(any(type, Map.of()));
    }

    private Object any(Type type, Map<TypeVariable<?>, Type> bound) {
        return switch (type) {
            case TypeVariable<?> variable -> any(Objects.requireNonNull(bound.get(variable)), bound);
            case ParameterizedType generic when generic.getRawType() == List.class -> IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> any(generic.getActualTypeArguments()[0], bound)).toList();
            case ParameterizedType generic when generic.getRawType() == Timeline.class -> timeline(generic.getActualTypeArguments()[0]);
            case Class<?> plain -> plain(plain, bound);
            default -> throw new IllegalArgumentException("no value for " + type);
        };
    }

    private Object plain(Class<?> type, Map<TypeVariable<?>, Type> bound) {
        if (type == String.class) {
            return text(20);
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == int.class || type == Integer.class) {
            return random.nextInt(5) == 0 ? Integer.MAX_VALUE : random.nextInt(1_000);
        } else if (type == long.class || type == Long.class) {
            return random.nextInt(5) == 0 ? Long.MAX_VALUE : random.nextLong(1_000_000);
        } else if (type == UUID.class) {
            return new UUID(random.nextLong(), random.nextLong());
        } else if (type == Instant.class) {
            return Instant.ofEpochSecond(random.nextLong(-2_000_000_000L, 8_000_000_000L), random.nextInt(1_000_000_000));
        } else if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(-30_000, 60_000));
        } else if (type == Part.class) {
            return new Part(one(PartKind.values()), uuid(), uuid());
        } else if (type == Stream.class) {
            return new Stream(one(StreamKind.values()), uuid());
        } else if (type.isEnum()) {
            return one(type.getEnumConstants());
        }
        return bounded(type, bound);
    }

    /// Records whose fields depend on each other, and then all others.
    private Object bounded(Class<?> type, Map<TypeVariable<?>, Type> bound) {
        if (type == Bilingual.class) {
            return new Bilingual("N" + text(5), text(5));
        } else if (type == Stamp.class) {
            Series series = of(Series.class);
            return random.nextBoolean() ? Stamp.provisional(series, text(8))
                    : Stamp.leased(series, new LeaseId(uuid()), random.nextLong(1_000_000));
        } else if (type == Charge.class) {
            Instant from = of(Instant.class);
            return new Charge(new ChargeId(uuid()), new PersonId(uuid()), new PostId(uuid()), one(ChargeKind.values()), from,
                    random.nextBoolean() ? null : from.plusSeconds(random.nextInt(1_000)));
        } else if (type == PostFacts.class) {
            Role role = one(Role.values());
            return new PostFacts(new UnitId(uuid()), text(5), of(Bilingual.class), role, random.nextInt(23),
                    random.nextBoolean() ? null : new PostId(uuid()), role == Role.PA ? new PostId(uuid()) : null);
        }
        return record(type, bound);
    }

    private Object record(Class<?> type, Map<TypeVariable<?>, Type> bound) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("no value for " + type);
        }
        @Nullable Object[] values = Arrays.stream(components).map(component -> {
            boolean absent = component.getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0;
            return absent ? null : any(component.getGenericType(), bound);
        }).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " " + Arrays.toString(values), e);
        }
    }

    private Timeline<Object> timeline(Type value) {
        TreeSet<Instant> starts = new TreeSet<>();
        IntStream.range(0, 1 + random.nextInt(3)).forEach(i -> starts.add(of(Instant.class)));
        List<Timeline.Era<Object>> eras = new ArrayList<>();
        starts.forEach(start -> eras.add(new Timeline.Era<>(start, any(value, Map.of()))));
        return new Timeline<>(eras);
    }

    private String text(int most) {
        int[] letters = LETTERS.codePoints().toArray();
        return IntStream.range(0, random.nextInt(most + 1)).map(i -> letters[random.nextInt(letters.length)])
                .mapToObj(Character::toString).collect(Collectors.joining());
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
