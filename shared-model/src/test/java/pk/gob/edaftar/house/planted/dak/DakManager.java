package pk.gob.edaftar.house.planted.dak;

public final class DakManager {
    public static class AbstractDak {}
}
