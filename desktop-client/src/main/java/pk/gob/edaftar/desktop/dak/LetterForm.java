package pk.gob.edaftar.desktop.dak;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.ui.TypedDay;
import pk.gob.edaftar.model.dak.FormerNumber;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.LetterKind;
import pk.gob.edaftar.model.dak.Mode;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.org.PersonId;

/// A letter as it is being typed in: every field as text, so that nothing typed is lost, readable or not.
final class LetterForm {
    private final Map<Field, StringProperty> fields = new EnumMap<>(Field.class);

    LetterForm() {
        this(field -> new SimpleStringProperty(""));
    }

    /// Over fields that are kept elsewhere.
    LetterForm(Function<Field, StringProperty> kept) {
        for (Field field : Field.values()) {
            fields.put(field, kept.apply(field));
        }
    }

    /// The head of a letter as its fields would be typed.
    static LetterForm of(LetterHead head) {
        LetterForm form = new LetterForm();
        form.show(head);
        return form;
    }

    private void show(LetterHead head) {
        field(Field.SENDER_NAME).set(head.senderName());
        field(Field.SENDER_OFFICE).set(head.senderOffice());
        field(Field.REFERENCE).set(head.senderReference());
        field(Field.LETTER_DATE).set(written(head.letterDate()));
        field(Field.SUBJECT).set(head.subject());
        field(Field.RECEIVED_ON).set(head.receivedOn().toString());
        field(Field.MODE).set(head.mode().name());
        field(Field.KIND).set(head.kind().name());
        field(Field.URGENCY).set(head.urgency().name());
        field(Field.GRADE).set(head.grade().name());
        field(Field.ENCLOSURES).set(Integer.toString(head.enclosures()));
        field(Field.PHYSICAL_ONLY).set(head.physicalOnly() ? "true" : "");
        field(Field.UNOPENED_COVER).set(head.unopenedCover() ? "true" : "");
        field(Field.FORMER_NUMBER).set(head.former() == null ? "" : head.former().number());
        field(Field.FORMER_DATE).set(head.former() == null ? "" : written(head.former().date()));
        setConcerns(head.concerns());
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    StringProperty field(Field field) {
        return java.util.Objects.requireNonNull(fields.get(field));
    }

    String get(Field field) {
        return field(field).get().strip();
    }

    void clear(LocalDate today) {
        fields.values().forEach(field -> field.set(""));
        field(Field.RECEIVED_ON).set(today.toString());
        field(Field.MODE).set(Mode.BY_HAND.name());
        field(Field.KIND).set(LetterKind.LETTER.name());
        field(Field.URGENCY).set(Urgency.ROUTINE.name());
        field(Field.GRADE).set(Grade.ORDINARY.name());
        field(Field.ENCLOSURES).set("0");
    }

    /// The fields as they are kept.
    Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        fields.forEach((field, value) -> typed.put(field.name(), value.get()));
        return typed;
    }

    void restore(Map<String, String> kept) {
        fields.forEach((field, value) -> value.set(kept.getOrDefault(field.name(), value.get())));
    }

    /// Whether the clerk has typed anything that would be missed.
    boolean isEmpty() {
        return Stream.of(Field.SENDER_NAME, Field.SENDER_OFFICE, Field.REFERENCE, Field.LETTER_DATE, Field.SUBJECT,
                Field.TEXT, Field.CONCERNS, Field.FORMER_NUMBER, Field.REMARK).allMatch(field -> get(field).isEmpty());
    }

    /// The fields that hold something that cannot be read.
    Set<Field> unreadable(LocalDate today) {
        Set<Field> bad = EnumSet.noneOf(Field.class);
        for (Field field : List.of(Field.LETTER_DATE, Field.RECEIVED_ON, Field.FORMER_DATE)) {
            if (!get(field).isEmpty() && day(field, today).isEmpty()) {
                bad.add(field);
            }
        }
        if (!get(Field.ENCLOSURES).matches("\\d{0,4}")) {
            bad.add(Field.ENCLOSURES);
        }
        return bad;
    }

    Optional<LocalDate> day(Field field, LocalDate today) {
        return TypedDay.read(get(field), today);
    }

    /// The head of the letter; asked only when nothing is unreadable.
    LetterHead head(LocalDate today) {
        String former = get(Field.FORMER_NUMBER);
        return new LetterHead(Mode.valueOf(get(Field.MODE)), LetterKind.valueOf(get(Field.KIND)), get(Field.SENDER_NAME),
                get(Field.SENDER_OFFICE), get(Field.REFERENCE), orNull(day(Field.LETTER_DATE, today)),
                day(Field.RECEIVED_ON, today).orElse(today), get(Field.SUBJECT).replaceAll("\\s+", " "), concerns(),
                Urgency.valueOf(get(Field.URGENCY)), Grade.valueOf(get(Field.GRADE)),
                get(Field.ENCLOSURES).isEmpty() ? 0 : Integer.parseInt(get(Field.ENCLOSURES)),
                is(Field.PHYSICAL_ONLY), is(Field.UNOPENED_COVER),
                former.isEmpty() ? null : new FormerNumber(former, orNull(day(Field.FORMER_DATE, today))));
    }

    List<PersonId> concerns() {
        return persons(get(Field.CONCERNS));
    }

    /// The persons a field of them names.
    static List<PersonId> persons(String typed) {
        return Arrays.stream(typed.split(" ")).filter(id -> !id.isEmpty())
                .map(id -> new PersonId(UUID.fromString(id))).toList();
    }

    void setConcerns(List<PersonId> persons) {
        field(Field.CONCERNS).set(persons.stream().map(person -> person.value().toString()).collect(Collectors.joining(" ")));
    }

    boolean is(Field field) {
        return Boolean.parseBoolean(get(field));
    }

    private static @Nullable LocalDate orNull(Optional<LocalDate> day) {
        return day.orElse(null);
    }
}
