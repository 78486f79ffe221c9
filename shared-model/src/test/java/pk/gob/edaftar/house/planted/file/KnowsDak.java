package pk.gob.edaftar.house.planted.file;

import pk.gob.edaftar.house.planted.dak.TellsTime;

public final class KnowsDak {
    public final TellsTime clock = new TellsTime();
}
