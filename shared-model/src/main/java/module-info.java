/// What an office is: its people, papers, commands and rules, and both halves of the sync protocol.
/// It never does I/O, reads no clock and draws no random number.
module pk.gob.edaftar.model {
    requires transitive org.jspecify;
    requires transitive tools.jackson.databind;

    exports pk.gob.edaftar.model.audit;
    exports pk.gob.edaftar.model.calendar;
    exports pk.gob.edaftar.model.change;
    exports pk.gob.edaftar.model.command;
    exports pk.gob.edaftar.model.dak;
    exports pk.gob.edaftar.model.find;
    exports pk.gob.edaftar.model.id;
    exports pk.gob.edaftar.model.number;
    exports pk.gob.edaftar.model.org;
    exports pk.gob.edaftar.model.program;
    exports pk.gob.edaftar.model.session;
    exports pk.gob.edaftar.model.sync;
    exports pk.gob.edaftar.model.sync.memory;
    exports pk.gob.edaftar.model.text;
    exports pk.gob.edaftar.model.wire;
}
