package pk.gob.edaftar.model.dak;

/// Who may see it beyond its holders (`DOMAIN.md` 2); Top Secret is kept out of the program.
public enum Grade { ORDINARY, CONFIDENTIAL, SECRET }
