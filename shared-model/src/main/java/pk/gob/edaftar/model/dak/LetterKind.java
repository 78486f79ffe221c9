package pk.gob.edaftar.model.dak;

/// What kind of paper it is (`DOMAIN.md` 3).
public enum LetterKind { LETTER, OFFICE_MEMORANDUM, DEMI_OFFICIAL, UNOFFICIAL, APPLICATION, COURT_NOTICE, ASSEMBLY_QUESTION, RTI_REQUEST, NOTIFICATION, OTHER }
