package pk.gob.edaftar.desktop.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakFinding;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.dak.Diarised;
import pk.gob.edaftar.model.dak.DueDay;
import pk.gob.edaftar.model.dak.FollowUp;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.number.DiaryNumber;
import pk.gob.edaftar.model.org.OfficeDays;
import pk.gob.edaftar.model.text.NumberFolding;
import pk.gob.edaftar.model.text.TextFolding;

/// What lists read of receipts: one narrow row each, one for each desk that holds or has sent it. A reading of the
/// entities, written in the same transaction; it decides nothing.
final class DakRows {
    private static final int LONGEST_KEY = 60;

    private final Sql sql;
    private final List<UUID> outdated = new ArrayList<>();
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private final List<@Nullable Object[]> finds = new ArrayList<>();
    private final List<@Nullable Object[]> holdings = new ArrayList<>();
    private final List<@Nullable Object[]> sendings = new ArrayList<>();
    private final List<@Nullable Object[]> followUps = new ArrayList<>();
    private final List<@Nullable Object[]> diarised = new ArrayList<>();

    DakRows(Sql sql) {
        this.sql = sql;
    }

    /// Takes a paper as it is now.
    /// @param fresh whether it has no rows yet
    /// @param days the calendar its due day is reckoned by
    void take(UUID paper, boolean fresh, Trail trail, OfficeDays days) {
        if (!fresh) {
            outdated.add(paper);
        }
        DakTrail.of(trail).ifPresent(dak -> {
            row(dak, trail, days);
            holdings(dak, days);
            dak.movements().forEach(this::sending);
            dak.followUps().stream().filter(FollowUp::open).forEach(flag -> followUps.add(new @Nullable Object[] {
                    flag.dak().value(), flag.owner().value(), (Integer) (int) flag.due().toEpochDay()}));
            dak.diarised().forEach(this::diarised);
        });
    }

    private void row(DakTrail trail, Trail whole, OfficeDays days) {
        Dak dak = trail.dak();
        DiaryNumber number = dak.number();
        Optional<LetterHead> head = trail.letter().map(letter -> letter.head());
        Optional<Marking> original = trail.original();
        String subject = head.map(LetterHead::subject).orElse("");
        String name = head.map(LetterHead::senderName).orElse("");
        String office = head.map(LetterHead::senderOffice).orElse("");
        rows.add(new @Nullable Object[] {dak.id().value(), dak.registry().value(),
                number == null ? null : (Integer) number.series().year(), number == null ? null : (Long) number.serial(),
                dak.printed(), subject, name, office, Ranks.of(dak.urgency()), Ranks.of(dak.grade()), Ranks.of(dak.state()),
                day(dak.receivedOn()), trail.holder().value(),
                original.map(Marking::sentAt).orElse(dak.registeredAt()).toEpochMilli(),
                original.map(marking -> day(marking.returnBy())).orElse(null), (int) whole.all(DakFinding.class).stream().filter(DakFinding::stands).count(),
                original.map(marking -> marking.openedAt() != null).orElse(true), key(subject), key(name + " " + office),
                head.map(LetterHead::senderReference).map(DakRows::referenceKey).filter(reference -> !reference.isEmpty()).orElse(null),
                head.map(each -> day(each.letterDate())).orElse(null), day(DueDay.of(trail, days).orElse(null))});
        finds.add(new @Nullable Object[] {dak.id().value(), TextFolding.fold(String.join(" ", dak.printed(),
                dak.former() == null ? "" : dak.former().number(), subject, name, office,
                head.map(LetterHead::senderReference).orElse(""),
                trail.diarised().stream().map(Diarised::printed).collect(Collectors.joining(" ")))), numbers(trail, head)});
    }

    /// Every number the paper is found by a fragment of, one to a line: no fragment reaches from one into the next.
    private static String numbers(DakTrail trail, Optional<LetterHead> head) {
        Dak dak = trail.dak();
        Stream<@Nullable String> others = trail.diarised().stream().flatMap(each -> Stream.of(each.printed(), each.stamp().provisional()));
        return Stream.concat(Stream.<@Nullable String>of(dak.printed(), dak.stamp().provisional(), dak.former() == null ? null : dak.former().number(),
                        head.map(LetterHead::senderReference).orElse("")), others)
                .filter(Objects::nonNull).map(NumberFolding::fold).filter(each -> !each.isEmpty()).distinct()
                .collect(Collectors.joining("\n"));
    }

    /// What references are compared by: two typings of one reference are one.
    static String referenceKey(String reference) {
        return TextFolding.fold(reference);
    }

    private static String key(String text) {
        String folded = TextFolding.fold(text);
        return folded.length() <= LONGEST_KEY ? folded : folded.substring(0, LONGEST_KEY);
    }

    private static @Nullable Integer day(@Nullable LocalDate date) {
        return date == null ? null : (Integer) (int) date.toEpochDay();
    }

    /// Who has it to work on: each open marking, or before it is marked the desk it was registered for.
    private void holdings(DakTrail trail, OfficeDays days) {
        Dak dak = trail.dak();
        if (trail.markings().isEmpty() && dak.state() == DakState.REGISTERED) {
            holdings.add(new @Nullable Object[] {dak.id().value(), dak.id().value(), dak.registeredFor().value(), false,
                    dak.registeredAt().toEpochMilli(), null, true, day(DueDay.of(trail, days).orElse(null))});
        }
        trail.markings().stream().filter(Marking::open).forEach(marking -> holdings.add(new @Nullable Object[] {
                dak.id().value(), marking.id().value(), marking.holder().value(), !marking.original(),
                marking.sentAt().toEpochMilli(), day(marking.returnBy()), marking.openedAt() != null,
                day(DueDay.of(marking, dak, days).orElse(null))}));
    }

    private void diarised(Diarised made) {
        DiaryNumber number = made.number();
        diarised.add(new @Nullable Object[] {made.dak().value(), made.registry().value(),
                number == null ? null : (Integer) number.series().year(), number == null ? null : (Long) number.serial(),
                made.printed(), day(OfficeTime.day(made.at()))});
    }

    private void sending(Movement movement) {
        if (movement.kind().sends() && movement.from() != null && movement.to() != null && movement.marking() != null) {
            sendings.add(new @Nullable Object[] {movement.dak().value(), movement.marking().value(), movement.from().value(),
                    movement.to().value(), movement.at().toEpochMilli()});
        }
    }

    void flush() {
        List<@Nullable Object[]> old = outdated.stream().map(paper -> new @Nullable Object[] {paper}).toList();
        for (String table : List.of("dak", "dak_find")) {
            sql.runAll("DELETE FROM " + table + " WHERE id = ?", old);
        }
        for (String table : List.of("holding", "sending", "follow_up", "diarised")) {
            sql.runAll("DELETE FROM " + table + " WHERE dak = ?", old);
        }
        sql.runAll("INSERT INTO dak(id, registry, serial_year, serial, number, subject, sender_name, sender_office, urgency, grade, state, "
                + "received_on, holder, since, return_by, findings, opened, subject_key, sender_key, reference, letter_date, due) "
                + "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
        sql.runAll("INSERT INTO dak_find(id, text, numbers) VALUES(?, ?, ?)", finds);
        sql.runAll("INSERT INTO holding(dak, marking, holder, copy, since, return_by, opened, due) VALUES(?, ?, ?, ?, ?, ?, ?, ?)", holdings);
        sql.runAll("INSERT INTO sending(dak, marking, sender, receiver, at) VALUES(?, ?, ?, ?, ?)", sendings);
        sql.runAll("INSERT INTO follow_up(dak, owner, due) VALUES(?, ?, ?)", followUps);
        sql.runAll("INSERT INTO diarised(dak, registry, serial_year, serial, number, diarised_on) VALUES(?, ?, ?, ?, ?, ?)", diarised);
        List.of(outdated, rows, finds, holdings, sendings, followUps, diarised).forEach(List::clear);
    }
}
