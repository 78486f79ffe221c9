/// What an office is: entities, commands, rules and refusals, shared by desk and server.
module pk.gob.edaftar.model {
    requires static transitive org.jspecify;
    requires tools.jackson.databind;
}
