package pk.gob.edaftar.model.dak;

/// How soon it wants an answer; most urgent first (`DOMAIN.md` 12).
public enum Urgency { MOST_IMMEDIATE, IMMEDIATE, URGENT, PRIORITY, ROUTINE }
