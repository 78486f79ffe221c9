package pk.gob.edaftar.server.archive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The rhythm of archiving, `edaftar.archive.*`; after how many days is a setting of the office's calendar.
/// @param lookMinutes how often a node looks for letters whose day has come
@ConfigurationProperties("edaftar.archive")
record ArchiveSettings(@DefaultValue("60") int lookMinutes) {}
