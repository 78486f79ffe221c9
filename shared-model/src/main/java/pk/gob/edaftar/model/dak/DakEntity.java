package pk.gob.edaftar.model.dak;

import pk.gob.edaftar.model.change.Entity;

/// What a receipt consists of.
public sealed interface DakEntity extends Entity
        permits Dak, Letter, LetterText, Marking, Movement, Remark, Reply, Correction, Acknowledgement, FollowUp, DakLink, Attachment, Diarised, DakFinding {
    /// The receipt this belongs to.
    DakId dak();
}
