package pk.gob.edaftar.model.calendar;

/// How many working days a letter of each urgency may take, 0 being the day it came (`DOMAIN.md` 10). A setting of the
/// office: nothing else may say how long anything takes.
public record UrgencyLimits(int mostImmediate, int immediate, int urgent, int priority, int routine) {
    /// What holds until an office sets its own.
    public static final UrgencyLimits DEFAULT = new UrgencyLimits(0, 1, 2, 3, 7);
}
