package pk.gob.edaftar.model.text;

/// A name in both languages of the office; Urdu falls back to English where nobody has entered it yet.
public record Bilingual(String en, String ur) {
    public Bilingual {
        if (en.isBlank()) {
            throw new IllegalArgumentException("an English name is needed");
        }
    }

    /// The name for a language tag, `ur` or anything else for English.
    public String in(String language) {
        return "ur".equals(language) && !ur.isBlank() ? ur : en;
    }
}
