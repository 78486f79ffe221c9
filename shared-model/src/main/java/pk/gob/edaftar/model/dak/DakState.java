package pk.gob.edaftar.model.dak;

/// Where a receipt stands: its original's state.
public enum DakState { REGISTERED, MARKED, IN_FILE, PUT_AWAY, ARCHIVED }
