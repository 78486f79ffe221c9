package pk.gob.edaftar.model.dak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakCommand.RegradeDak;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.org.PostId;

/// Giving a letter another grade (`DOMAIN.md` 2, *Confidential*, *Secret*, and 4, *classify*). `DOMAIN.md` does not say who
/// may, so it is decided as an office does it (`docs/decisions/0018-who-may-see.md`): up, whoever keeps the entry, because a
/// letter seen to be sensitive must be shut at once; down, with a reason, an officer of rank alone, who has it or reads it as
/// head of him who has it, and never by an assistant: what has been opened cannot be shut again.
final class GradeRules {
    private final DakTrail paper;
    private final Office office;

    GradeRules(DakTrail paper, Office office) {
        this.paper = paper;
        this.office = office;
    }

    Decision regrade(RegradeDak command) {
        Optional<Letter> letter = paper.letter();
        boolean up = command.grade().compareTo(paper.dak().grade()) > 0;
        Optional<Refusal> refusal = stands(command)
                .or(() -> up ? notHisToRaise(command) : notHisToLower(command.act()))
                .or(() -> up ? DakLimits.remark(command.reason()) : Written.missing(command.reason()));
        if (refusal.isPresent() || letter.isEmpty()) {
            return new Decision.Refused(refusal.orElseGet(() -> DakRule.NOT_YOUR_ENTRY.refuses(Argument.of(paper.holder()))));
        }
        return regraded(command, letter.get().head());
    }

    /// A grade given meanwhile is not changed over the head of who gave it.
    private Optional<Refusal> stands(RegradeDak command) {
        Argument printed = Argument.text(paper.dak().printed());
        if (command.grade() == paper.dak().grade()) {
            return Optional.of(DakRule.GRADE_STANDS.refuses(printed));
        }
        return command.was() == paper.dak().grade() ? Optional.empty() : Optional.of(DakRule.GRADED_MEANWHILE.refuses(printed));
    }

    private Optional<Refusal> notHisToRaise(RegradeDak command) {
        return new EntryRules(paper, office).notHisToKeep(command.act())
                .or(() -> command.grade() == Grade.SECRET && command.act().onBehalfOf() != null
                        ? Optional.of(DakRule.SECRET_NO_ASSISTANT.refuses(Argument.of(command.act().desk()))) : Optional.empty());
    }

    private Optional<Refusal> notHisToLower(Act act) {
        return notOfRank(act, DakRule.RANK_TO_LOWER);
    }

    /// Why he may not open to others what was shut: only an officer of rank may, who has the letter or reads it as head.
    /// @param rule takes the nearest post that may
    Optional<Refusal> notOfRank(Act act, DakRule rule) {
        boolean rank = act.onBehalfOf() == null && Authority.role(act, office).isHead();
        if (rank && (Holding.isWith(act, paper.holder(), office) || Holding.isHeadOver(paper.holder(), paper, act, office))) {
            return Optional.empty();
        }
        return Optional.of(rule.refuses(Argument.of(ofRank(paper.holder()))));
    }

    /// The nearest post that may: the holder's own, or the next above it that is of rank.
    private PostId ofRank(PostId holder) {
        return isOfRank(holder) ? holder : office.organisation().channelAbove(holder, office.moment().now()).stream()
                .filter(this::isOfRank).findFirst().orElse(holder);
    }

    private boolean isOfRank(PostId post) {
        return office.organisation().facts(post, office.moment().now()).filter(facts -> facts.role().isHead()).isPresent();
    }

    /// The reason is a remark like others, not for those whom the letter has left: it is not laid beside the letter they keep.
    private Decision regraded(RegradeDak command, LetterHead before) {
        LetterHead head = before.graded(command.grade());
        List<Entity> pages = new ArrayList<>();
        if (command.grade() == Grade.SECRET) {
            seal(command.act(), head, pages);
        } else {
            pages.add(new Letter(command.dak(), paper.dak().part(), head));
        }
        Dak dak = paper.dak().graded(head);
        DakTrail after = paper.with(dak, pages);
        Journey journey = new Journey(command.act(), command.dak(), office);
        List<Entity> puts = new ArrayList<>(List.of(dak, journey.movement(kind(command.grade()), null, null, null, command.reason())));
        puts.addAll(pages);
        if (!command.reason().isEmpty()) {
            puts.add(journey.remark(command.reason(), paper.dak().part().content()));
        }
        return Decision.accepted(new DakAudience(office.organisation(), office.moment().now()).seenAnew(paper, after, puts));
    }

    private static MovementKind kind(Grade grade) {
        return switch (grade) {
            case ORDINARY -> MovementKind.MADE_ORDINARY;
            case CONFIDENTIAL -> MovementKind.MADE_CONFIDENTIAL;
            case SECRET -> MovementKind.MADE_SECRET;
        };
    }

    /// Takes out of the trail what number and holder do not say, and lays it into the secret part.
    private void seal(Act act, LetterHead head, List<Entity> pages) {
        Part secret = paper.dak().part().secret();
        List<Correction> struck = paper.inside().openCorrections();
        struck.forEach(made -> pages.add(made.in(secret, new RemarkId(DerivedIds.of(act.id(), "sealed", made.key())))));
        if (!paper.inside().hasSecretPage()) {
            pages.add(new Letter(paper.dak().id(), secret, head));
        }
        Inside there = paper.inside().with(pages);
        there.letter(Grade.SECRET).map(Letter::head).filter(read -> !read.equals(head)).ifPresent(read -> pages.add(
                new Journey(act, paper.dak().id(), office).correction(
                        new Written(new RemarkId(DerivedIds.of(act.id(), "sealed", "")), ""), secret, read, head)));
        struck.forEach(made -> pages.add(made.seal()));
        pages.add(new Letter(paper.dak().id(), paper.dak().part(), head).sealed());
    }
}
