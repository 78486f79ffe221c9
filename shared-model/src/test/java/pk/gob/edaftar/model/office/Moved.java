package pk.gob.edaftar.model.office;

import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingState;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.org.PostId;

/// The same marking and movement as if they had gone to another post, opened there.
final class Moved {
    private Moved() {}

    static Marking to(Marking marking, PostId post) {
        return new Marking(marking.id(), marking.dak(), marking.original(), marking.copyOf(), marking.markedBy(), post, marking.markedBy(),
                MarkingState.OPENED, marking.sentAt(), marking.sentAt(), marking.sentAt(), null, marking.returnBy());
    }

    static Movement to(Movement movement, PostId post) {
        return new Movement(movement.id(), movement.dak(), movement.marking(), movement.kind(), movement.person(),
                movement.as(), movement.onBehalfOf(), movement.from(), post, movement.at(), movement.received(),
                movement.lateFiling(), movement.remark());
    }
}
