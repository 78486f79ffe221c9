package pk.gob.edaftar.desktop.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.change.Subscription;
import pk.gob.edaftar.model.change.Subscriptions;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakFinding;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.dak.DueDay;
import pk.gob.edaftar.model.dak.FollowUp;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.LetterText;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingState;
import pk.gob.edaftar.model.dak.MovementId;
import pk.gob.edaftar.model.dak.Remark;
import pk.gob.edaftar.model.dak.Reply;
import pk.gob.edaftar.model.office.PaperOffice;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.text.TextFolding;

/// What one person sees of an office in memory, as the port wants it: lists, rows, papers.
final class PapersInMemory {
    private final PaperOffice office;
    private final PersonId person;
    private final Supplier<Instant> now;
    private final Collection<OutboxRow> waiting;
    private final Map<MovementId, UUID> unconfirmed = new HashMap<>();

    PapersInMemory(PaperOffice office, PersonId person, Supplier<Instant> now, Collection<OutboxRow> waiting) {
        this.office = office;
        this.person = person;
        this.now = now;
        this.waiting = waiting;
    }

    Map<MovementId, UUID> unconfirmed() {
        return unconfirmed;
    }

    List<DakId> ids(ListQuery query) {
        PostId desk = query.seat().desk();
        List<String> words = Arrays.stream(TextFolding.fold(query.filter()).split(" ")).toList();
        Comparator<DakRow> order = switch (query.sort()) {
            case SINCE -> Comparator.comparing(DakRow::since);
            case NUMBER -> Comparator.comparing((DakRow row) -> office.dak(row.id()).dak().registeredAt());
            case URGENCY -> Comparator.comparing(DakRow::urgency).reversed();
            case DUE -> Comparator.comparing(DakRow::due, Comparator.nullsLast(Comparator.reverseOrder()));
            case SENDER -> Comparator.comparing(DakRow::sender).reversed();
            case SUBJECT -> Comparator.comparing(DakRow::subject).reversed();
        };
        Comparator<DakRow> whole = order.thenComparing(row -> row.id().value());
        return trails().filter(trail -> query.box() == Box.BELOW || isIn(query.box(), trail, desk))
                .filter(trail -> narrowed(query, trail))
                .map(trail -> row(query.seat(), trail)).filter(row -> words.stream().allMatch(word ->
                        TextFolding.fold(row.number() + " " + row.subject() + " " + row.sender()).contains(word)))
                .sorted(query.descending() ? whole.reversed() : whole).map(DakRow::id).toList();
    }

    /// Whether a paper is among what a figure narrows a list to.
    private boolean narrowed(ListQuery query, DakTrail trail) {
        Only only = query.only();
        if (query.box() == Box.FLAGGED) {
            return only.when() == null || followUp(trail, query.seat().desk()).filter(day -> !day.isAfter(OfficeTime.day(now.get()))).isPresent();
        }
        Cutoffs cutoffs = new Cutoffs(office.organisation().days(), OfficeTime.day(now.get()));
        DakRow row = row(query.seat(), trail);
        if (query.box() == Box.BELOW && (only.scope() == null || trail.dak().state() == DakState.PUT_AWAY
                || !only.scope().holders().contains(trail.holder()))) {
            return false;
        }
        long since = row.since().toEpochMilli();
        boolean aged = only.age() == null || since >= cutoffs.from(only.age()) && since < cutoffs.until(only.age());
        return aged && (only.when() == null || switch (only.when()) {
            case LATE -> row.due() != null && row.due().toEpochDay() < cutoffs.today();
            case TODAY -> row.due() != null && row.due().toEpochDay() == cutoffs.today();
            case NEW -> since >= cutoffs.fresh();
            case FINDING -> row.findings() > 0;
        });
    }

    /// Every figure is the size of the list behind it.
    Home home(Seat seat, int cameBack, List<DraftKey> drafts) {
        Cutoffs cutoffs = new Cutoffs(office.organisation().days(), OfficeTime.day(now.get()));
        return new Home(pile(seat, Box.MY_DESK, Only.ANY), size(seat, Box.MY_DESK, Only.when(Only.When.TODAY)),
                size(seat, Box.MY_DESK, Only.when(Only.When.NEW)), cutoffs.freshSince(), pile(seat, Box.SENT, Only.ANY),
                size(seat, Box.FLAGGED, Only.when(Only.When.TODAY)), cameBack,
                size(seat, Box.DIARY, Only.when(Only.When.FINDING)),
                Below.of(office.organisation(), now.get(), seat).stream().map(scope -> new Home.Group(scope, pile(seat, Box.BELOW, Only.of(scope)))).toList(),
                first(seat, Box.MY_DESK, ListQuery.Sort.URGENCY), first(seat, Box.SENT, ListQuery.Sort.SINCE),
                drafts.stream().map(draft -> new DraftRow(draft.form(), null, "", "")).toList());
    }

    private Pile pile(Seat seat, Box box, Only only) {
        return new Pile(size(seat, box, only), size(seat, box, Only.when(Only.When.LATE).within(only.scope())),
                Age.ALL.stream().map(age -> size(seat, box, Only.of(age).within(only.scope()))).toList());
    }

    private int size(Seat seat, Box box, Only only) {
        return ids(new ListQuery(box, seat, ListQuery.Sort.SINCE, true, "", only)).size();
    }

    private List<DakRow> first(Seat seat, Box box, ListQuery.Sort sort) {
        return ids(new ListQuery(box, seat, sort, true, "")).stream().flatMap(id -> row(seat, id).stream()).limit(6).toList();
    }

    Optional<DakRow> row(Seat seat, DakId id) {
        return trails().filter(trail -> trail.dak().id().equals(id)).findFirst().map(trail -> row(seat, trail));
    }

    Optional<Paper> paper(DakId id, boolean fetched) {
        List<Entity> rows = visible().stream().filter(each -> each.part().paper().equals(id.value())).toList();
        Trail whole = new Trail(id.value(), rows.stream().filter(each -> isTrail(each)).toList());
        Map<MovementId, Progress> pending = unconfirmed.entrySet().stream()
                .filter(each -> waiting.stream().anyMatch(row -> row.command().act().id().value().equals(each.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Progress.SAVED_HERE));
        boolean here = rows.stream().anyMatch(each -> !isTrail(each)) || fetched;
        return DakTrail.of(whole).map(trail -> new Paper(whole, trail,
                rows.stream().filter(LetterText.class::isInstance).map(LetterText.class::cast).toList(),
                rows.stream().filter(Remark.class::isInstance).map(Remark.class::cast).sorted(Comparator.comparing(Remark::at)).toList(),
                rows.stream().filter(Reply.class::isInstance).map(Reply.class::cast).sorted(Comparator.comparing(Reply::at)).toList(),
                rows.stream().filter(Attachment.class::isInstance).map(Attachment.class::cast).sorted(Comparator.comparing(Attachment::at)).toList(),
                trail.findings().stream().filter(DakFinding::stands).map(DakFinding::finding).toList(),
                here || trail.holder().equals(trail.dak().registeredFor()) ? Paper.Content.HERE : Paper.Content.ON_REQUEST, null, pending));
    }

    Stream<LetterHead> letters() {
        return trails().flatMap(trail -> trail.letter().stream()).map(letter -> letter.head());
    }

    Stream<DakId> like(String reference, @Nullable LocalDate date) {
        return trails().filter(trail -> trail.letter().filter(letter -> letter.head().senderReference().equalsIgnoreCase(reference)
                && (date == null || date.equals(letter.head().letterDate()))).isPresent()).map(trail -> trail.dak().id());
    }

    private Stream<DakTrail> trails() {
        return visible().stream().filter(PapersInMemory::isTrail)
                .collect(Collectors.groupingBy(each -> each.part().paper())).entrySet().stream()
                .map(each -> DakTrail.of(new Trail(each.getKey(), each.getValue()))).flatMap(Optional::stream);
    }

    /// Every paper with all that may be seen of it.
    List<Trail> whole() {
        return visible().stream().collect(Collectors.groupingBy(each -> each.part().paper())).entrySet().stream()
                .map(each -> new Trail(each.getKey(), each.getValue())).toList();
    }

    private List<Entity> visible() {
        return office.visible(Subscriptions.of(office.organisation(), person, now.get()).stream().map(Subscription::stream).toList());
    }

    private static boolean isTrail(Entity entity) {
        return entity.part().kind() == PartKind.TRAIL
                || (entity.part().kind() == PartKind.SECRET && !(entity instanceof Remark) && !(entity instanceof LetterText));
    }

    private boolean isIn(Box box, DakTrail trail, PostId desk) {
        boolean unmarked = trail.markings().isEmpty() && trail.dak().state() == DakState.REGISTERED;
        return switch (box) {
            case MY_DESK -> !trail.with(desk).isEmpty() || (unmarked && trail.dak().registeredFor().equals(desk));
            case SENT -> trail.with(desk).isEmpty() && trail.markings().stream().anyMatch(Marking::open)
                    && trail.movements().stream().anyMatch(movement -> desk.equals(movement.from()) && movement.to() != null);
            case DIARY -> office.organisation().registryOf(desk, now.get()).filter(registry -> registry.equals(trail.dak().registry())
                    || trail.diarised().stream().anyMatch(made -> made.registry().equals(registry))).isPresent();
            case FLAGGED -> followUp(trail, desk).isPresent();
            case BELOW -> false;
            case EVERYTHING -> true;
        };
    }

    private static Optional<LocalDate> followUp(DakTrail trail, PostId desk) {
        return trail.followUps().stream().filter(flag -> flag.open() && flag.owner().equals(desk)).map(FollowUp::due).min(Comparator.naturalOrder());
    }

    private DakRow.@Nullable Own own(Seat seat, DakTrail trail) {
        Optional<UnitId> registry = office.organisation().registryOf(seat.desk(), now.get());
        return trail.diarised().stream().filter(made -> Optional.of(made.registry()).equals(registry)).findFirst()
                .map(made -> new DakRow.Own(made.printed(), made.number() == null, OfficeTime.day(made.at()))).orElse(null);
    }

    private DakRow row(Seat seat, DakTrail trail) {
        Dak dak = trail.dak();
        Optional<Marking> listed = trail.with(seat.desk()).stream().findFirst().or(trail::original);
        String sender = trail.letter().map(letter -> Stream.of(letter.head().senderName(), letter.head().senderOffice())
                .filter(part -> !part.isBlank()).collect(Collectors.joining(", "))).orElse("");
        boolean pending = waiting.stream().anyMatch(row -> row.command().papers().contains(dak.id().value()));
        boolean opened = trail.original().filter(marking -> marking.state() == MarkingState.OPENED).isPresent();
        return new DakRow(dak.id(), dak.printed(), dak.number() == null,
                trail.letter().map(letter -> letter.head().subject()).orElse(""), sender, dak.urgency(), dak.grade(), dak.state(),
                dak.receivedOn(), listed.map(Marking::holder).orElse(dak.registeredFor()),
                listed.map(Marking::sentAt).orElse(dak.registeredAt()), listed.map(marking -> DueDay.of(marking, dak, office.organisation().days()))
                        .orElseGet(() -> DueDay.of(trail, office.organisation().days())).orElse(null),
                listed.filter(marking -> !marking.original()).isPresent(),
                listed.filter(marking -> marking.holder().equals(seat.desk()) && marking.openedAt() == null).isPresent(),
                pending ? Progress.SAVED_HERE : opened ? Progress.OPENED : Progress.ACCEPTED,
                followUp(trail, seat.desk()).orElse(null), own(seat, trail), 0);
    }
}
