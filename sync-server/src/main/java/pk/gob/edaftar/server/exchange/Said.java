package pk.gob.edaftar.server.exchange;

import java.io.PrintStream;
import pk.gob.edaftar.server.text.Texts;

/// Where an errand speaks, and in which language: what came of it on one stream, what is wrong on the other.
public record Said(String language, PrintStream out, PrintStream errors) {
    /// A feature's texts in that language.
    public Texts texts(String feature) {
        return new Texts(feature, language);
    }
}
