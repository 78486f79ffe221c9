package pk.gob.edaftar.server.poke;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The rhythm of pokes, `edaftar.pokes.*`.
/// @param heartbeatMillis how long a listening desk hears nothing at most
/// @param lookMillis how often a node looks at the heads, whatever other nodes say
@ConfigurationProperties("edaftar.pokes")
record PokeSettings(@DefaultValue("15000") long heartbeatMillis, @DefaultValue("10000") long lookMillis) {}
