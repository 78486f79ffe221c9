package pk.gob.edaftar.model.dak;

/// Where one addressee's marking stands. A WITHDRAWN copy was recalled before it was opened.
public enum MarkingState { SENT, RECEIVED, OPENED, PUT_AWAY, WITHDRAWN }
