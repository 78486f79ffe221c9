package pk.gob.edaftar.desktop.desk;

/// Somebody who wrote before.
public record Sender(String name, String office) {}
