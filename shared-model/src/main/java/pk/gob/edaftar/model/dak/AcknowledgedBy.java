package pk.gob.edaftar.model.dak;

/// How the sender was told that his letter has come.
public enum AcknowledgedBy { SLIP, POST, EMAIL, TELEPHONE }
