package pk.gob.edaftar.server.demo;

import java.util.List;

/// What is written on papers again and again, in several wordings.
public record DemoPhrase(String key, List<String> en, List<String> ur) {
    public DemoPhrase {
        en = List.copyOf(en);
        ur = List.copyOf(ur);
    }

    List<String> in(boolean urdu) {
        return urdu ? ur : en;
    }
}
