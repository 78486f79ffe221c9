package pk.gob.edaftar.model.dak;

/// What was done; every act writes exactly one movement for each marking it touches.
public enum MovementKind { REGISTERED, MARKED, FORWARDED, RECEIVED, OPENED, RECALLED, REMARKED, PUT_AWAY }
