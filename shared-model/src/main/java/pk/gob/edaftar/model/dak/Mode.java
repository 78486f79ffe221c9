package pk.gob.edaftar.model.dak;

/// How a letter came to the office (`DOMAIN.md` 3).
public enum Mode { BY_HAND, POST, COURIER, EMAIL, FAX, PORTAL }
